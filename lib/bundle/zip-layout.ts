/**
 * The bytes of our ZIP files (PKWARE APPNOTE 6.3.10), in one place: the writer emits them and the verifier compares
 * against them, so there is one form and every departure from it shows. Names are UTF-8, times are 1980-01-01 00:00,
 * attributes are those of a plain file, there are no comments, and nothing lies between the parts.
 */

/** `deflated` entries are streamed and followed by their sizes (4.3.9); `stored` ones know them beforehand. */
export type ZipMethod = "deflated" | "stored";

export interface ZipEntryFacts {
  readonly name: string;
  readonly method: ZipMethod;
  readonly crc32: number;
  /** Bytes in the archive. */
  readonly packedBytes: number;
  /** Bytes of the file. */
  readonly bytes: number;
  /** Where its local header starts, from the start of the archive. */
  readonly offset: number;
}

export const methodNumbers: Readonly<Record<ZipMethod, number>> = { stored: 0, deflated: 8 };

const utf8Names = 0x0800;
const sizesFollow = 0x0008;
const dosDate1980 = 0x0021;
const dosMidnight = 0;
const plainVersion = 20;
const zip64Version = 45;
const madeByUnix = (3 << 8) | zip64Version;
const plainFile = (0o100644 << 16) >>> 0;
const most16 = 0xffff;
const most32 = 0xffffffff;

/** Larger ones are written in the ZIP64 form (4.5.3); the field's largest value is the mark that they are. */
const needsZip64 = (entry: ZipEntryFacts): boolean =>
  entry.bytes >= most32 || entry.packedBytes >= most32 || entry.offset >= most32;

const flags = (method: ZipMethod): number => (method === "deflated" ? utf8Names | sizesFollow : utf8Names);

/** 4.3.7. The sizes of a deflated entry are not known yet and stand as zero. */
export function localHeader(entry: Omit<ZipEntryFacts, "offset">): Buffer {
  const name = Buffer.from(entry.name, "utf8");
  const known = entry.method === "stored";
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(plainVersion, 4);
  header.writeUInt16LE(flags(entry.method), 6);
  header.writeUInt16LE(methodNumbers[entry.method], 8);
  header.writeUInt16LE(dosMidnight, 10);
  header.writeUInt16LE(dosDate1980, 12);
  header.writeUInt32LE(known ? entry.crc32 : 0, 14);
  header.writeUInt32LE(known ? entry.packedBytes : 0, 18);
  header.writeUInt32LE(known ? entry.bytes : 0, 22);
  header.writeUInt16LE(name.length, 26);
  return Buffer.concat([header, name]);
}

/** 4.3.9, with its signature; 64-bit sizes when one of them needs it. Empty for a stored entry. */
export function dataDescriptor(entry: Omit<ZipEntryFacts, "offset">): Buffer {
  if (entry.method === "stored") return Buffer.alloc(0);
  const wide = entry.bytes >= most32 || entry.packedBytes >= most32;
  const descriptor = Buffer.alloc(wide ? 24 : 16);
  descriptor.writeUInt32LE(0x08074b50, 0);
  descriptor.writeUInt32LE(entry.crc32, 4);
  if (wide) {
    descriptor.writeBigUInt64LE(BigInt(entry.packedBytes), 8);
    descriptor.writeBigUInt64LE(BigInt(entry.bytes), 16);
  } else {
    descriptor.writeUInt32LE(entry.packedBytes, 8);
    descriptor.writeUInt32LE(entry.bytes, 12);
  }
  return descriptor;
}

/** 4.3.12: the entry's record in the directory at the end of the archive. */
export function directoryRecord(entry: ZipEntryFacts): Buffer {
  const wide = needsZip64(entry);
  const name = Buffer.from(entry.name, "utf8");
  const extra = wide ? zip64Extra(entry) : Buffer.alloc(0);
  const record = Buffer.alloc(46);
  record.writeUInt32LE(0x02014b50, 0);
  record.writeUInt16LE(madeByUnix, 4);
  record.writeUInt16LE(wide ? zip64Version : plainVersion, 6);
  record.writeUInt16LE(flags(entry.method), 8);
  record.writeUInt16LE(methodNumbers[entry.method], 10);
  record.writeUInt16LE(dosMidnight, 12);
  record.writeUInt16LE(dosDate1980, 14);
  record.writeUInt32LE(entry.crc32, 16);
  record.writeUInt32LE(wide ? most32 : entry.packedBytes, 20);
  record.writeUInt32LE(wide ? most32 : entry.bytes, 24);
  record.writeUInt16LE(name.length, 28);
  record.writeUInt16LE(extra.length, 30);
  record.writeUInt32LE(plainFile, 38);
  record.writeUInt32LE(wide ? most32 : entry.offset, 42);
  return Buffer.concat([record, name, extra]);
}

function zip64Extra(entry: ZipEntryFacts): Buffer {
  const extra = Buffer.alloc(28);
  extra.writeUInt16LE(0x0001, 0);
  extra.writeUInt16LE(24, 2);
  extra.writeBigUInt64LE(BigInt(entry.bytes), 4);
  extra.writeBigUInt64LE(BigInt(entry.packedBytes), 12);
  extra.writeBigUInt64LE(BigInt(entry.offset), 20);
  return extra;
}

export interface ZipDirectoryFacts {
  readonly entries: number;
  /** Where the first directory record starts. */
  readonly offset: number;
  readonly bytes: number;
}

/** 4.3.14 to 4.3.16: what stands at the very end, preceded by the ZIP64 pair when a number needs it. */
export function endOfDirectory(directory: ZipDirectoryFacts): Buffer {
  const wide = directory.entries >= most16 || directory.offset >= most32 || directory.bytes >= most32;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(wide ? most16 : directory.entries, 8);
  end.writeUInt16LE(wide ? most16 : directory.entries, 10);
  end.writeUInt32LE(wide ? most32 : directory.bytes, 12);
  end.writeUInt32LE(wide ? most32 : directory.offset, 16);
  return wide ? Buffer.concat([zip64End(directory), end]) : end;
}

function zip64End(directory: ZipDirectoryFacts): Buffer {
  const end = Buffer.alloc(56);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(madeByUnix, 12);
  end.writeUInt16LE(zip64Version, 14);
  end.writeBigUInt64LE(BigInt(directory.entries), 24);
  end.writeBigUInt64LE(BigInt(directory.entries), 32);
  end.writeBigUInt64LE(BigInt(directory.bytes), 40);
  end.writeBigUInt64LE(BigInt(directory.offset), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(directory.offset + directory.bytes), 8);
  locator.writeUInt32LE(1, 16);
  return Buffer.concat([end, locator]);
}
