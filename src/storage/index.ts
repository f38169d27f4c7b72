export { download, openPlanFile, savePlanFile } from './files.ts'
export { clearSession, readSession, writeSession } from './session.ts'
