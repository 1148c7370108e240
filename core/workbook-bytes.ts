// What the bytes of a file tell before anybody unpacks them: that it is empty, an old .xls, or under a password.

/** Why the bytes can be no .xlsx file that opens; null for all that may be one. */
export function refusalOfBytes(bytes: Uint8Array): 'file/empty' | 'file/encrypted' | 'file/not-a-zip' | null {
  if (bytes.length === 0) return 'file/empty';
  if (!isCompoundFile(bytes)) return null;
  return holdsEncryptedPackage(bytes) ? 'file/encrypted' : 'file/not-a-zip';
}

const ENTRY = [0x50, 0x4b, 0x03, 0x04];

/** Whether the first bytes are those of a zip's entry. */
export const startsAsZip = (bytes: Uint8Array): boolean => ENTRY.every((byte, index) => bytes[index] === byte);

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** An OLE compound file: an old .xls, or a workbook under a password. */
const isCompoundFile = (bytes: Uint8Array): boolean => COMPOUND_FILE.every((byte, index) => bytes[index] === byte);

/** A password turns an .xlsx into a compound file with a stream of this name (MS-OFFCRYPTO 2.3.4.4). */
function holdsEncryptedPackage(bytes: Uint8Array): boolean {
  const name = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = name[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (name.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
