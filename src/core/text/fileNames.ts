/** Names of devices, with any extension. https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:\.|$)/i;

/**
 * Whether Windows can hold a file or folder of that name: a blog that is written by several people, or moved to another
 * machine, must be readable there as well.
 */
export function isNameOnWindows(name: string): boolean {
  return !/[<>:"|?*\\/\u0000-\u001F]|[. ]$/.test(name) && !DEVICE.test(name);
}
