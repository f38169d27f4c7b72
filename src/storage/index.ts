export { download, openPlanFile, savePlanFile } from './files.ts'
export { canShare, share } from './sharing.ts'
export { clearSession, readSession, writeSession } from './session.ts'
