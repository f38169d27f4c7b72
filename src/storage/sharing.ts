/** Handing a file to another app of the device (Web Share). Nothing is handed on before the person has chosen to whom. */

const fileOf = (name: string, type: string, content: BlobPart = ''): File => new File([content], name, { type })

/** Whether the device offers it for a file of this kind. */
export const canShare = (name: string, type: string): boolean => typeof navigator.canShare === 'function' && navigator.canShare({ files: [fileOf(name, type)] })

/** Gives false where the person changed their mind. Throws where the device cannot. */
export async function share(name: string, type: string, content: BlobPart): Promise<boolean> {
  try {
    await navigator.share({ files: [fileOf(name, type, content)] })
    return true
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return false
    throw error
  }
}
