import type { ReadParagraph, ReadSection, ReadTable } from '../format/reading';
import { attribute, isOn } from './scan';

/** Position of a paragraph in a story: body, tables and sections. */
export class Frame {
  readonly body: (ReadParagraph | ReadTable)[] = [];
  readonly sections: ReadSection[] = [];
  private readonly tables: ReadTable[] = [];

  open(name: string, attributes: string): void {
    const table = this.tables.at(-1);
    const section = this.sections.at(-1);
    switch (name) {
      case 'w:tbl':
        this.beginTable();
        break;
      case 'w:tblStyle':
        if (table) table.style = attribute(attributes, 'w:val') ?? '';
        break;
      case 'w:gridCol':
        table?.grid.push(Number(attribute(attributes, 'w:w')));
        break;
      case 'w:tr':
        table?.rows.push({ header: false, cells: [] });
        break;
      case 'w:tblHeader': {
        const row = table?.rows.at(-1);
        if (row) row.header = isOn(attributes);
        break;
      }
      case 'w:tc':
        table?.rows.at(-1)?.cells.push([]);
        break;
      case 'w:sectPr':
        this.sections.push({ headers: [], footers: [], differentFirstPage: false });
        break;
      case 'w:headerReference':
        section?.headers.push(attribute(attributes, 'w:type') ?? 'default');
        break;
      case 'w:footerReference':
        section?.footers.push(attribute(attributes, 'w:type') ?? 'default');
        break;
      case 'w:titlePg':
        if (section) section.differentFirstPage = isOn(attributes);
        break;
    }
  }

  endTable(): void {
    this.tables.pop();
  }

  /** A finished paragraph: into the cell under way, or the body. */
  addParagraph(paragraph: ReadParagraph): void {
    const outer = this.tables[0];
    if (outer) outer.rows.at(-1)?.cells.at(-1)?.push(paragraph);
    else this.body.push(paragraph);
  }

  private beginTable(): void {
    const table: ReadTable = { kind: 'table', style: '', grid: [], rows: [] };
    // A table inside a table is read as part of the outer one's cell.
    if (this.tables.length === 0) this.body.push(table);
    this.tables.push(table);
  }
}
