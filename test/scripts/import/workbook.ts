import { crc32, deflateRawSync } from 'node:zlib';

/** A workbook written by hand, with what Excel writes and exceljs does not: Chinese date formats, prefixes, phonetics. */
export function handmadeWorkbook(sheet: string, { strings = '', styles = '', workbookPr = '' } = {}): Buffer {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
  const relations = (...all: string[]): string => `<Relationships xmlns="r">${all.join('')}</Relationships>`;
  return zipOf({
    '_rels/.rels': relations(relation('rId1', 'officeDocument', '/xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', 'worksheets/sheet1.xml'),
      relation('rId2', 'styles', 'styles.xml'),
      relation('rId3', 'sharedStrings', '/xl/sharedStrings.xml'),
      relation('rId4', 'worksheet', 'worksheets/hidden.xml'),
    ),
    'xl/workbook.xml': `<?xml version="1.0" encoding="UTF-8"?><x:workbook xmlns:x="m" xmlns:r="${office}">${workbookPr}<x:sheets>
      <x:sheet name="字典" sheetId="2" state="hidden" r:id="rId4"/><x:sheet name="登记簿" sheetId="1" r:id="rId1"/></x:sheets></x:workbook>`,
    'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="m"><x:sheetData>${sheet}</x:sheetData></x:worksheet>`,
    'xl/worksheets/hidden.xml': `<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="str"><x:v>暗</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    'xl/styles.xml': `<styleSheet xmlns="m">${styles}</styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="m">${strings}</sst>`,
  });
}

/** An archive of texts. */
export function zipOf(files: Readonly<Record<string, string>>): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = Buffer.from(path);
    const plain = Buffer.from(text);
    const data = deflateRawSync(plain);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(crc32(plain), 16);
    entry.writeUInt32LE(data.length, 20);
    entry.writeUInt32LE(plain.length, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(at, 42);
    bodies.push(header, name, data);
    directory.push(entry, name);
    at += header.length + name.length + data.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...bodies, listed, end]);
}
