import type { Block, DocumentTree } from '../../core/document/tree';
import { LOOK, paragraph, recommendation, tree } from './trees';

/** A document with a masthead, as two institutions issue together; its words are shortened. */
export function jointDocument(changes: Partial<DocumentTree> = {}): DocumentTree {
  const items = [
    'Where relevant, enacting comprehensive legislation on both trafficking in human beings and smuggling of migrants, stressing the differences between both phenomena, and in line with the UN Protocols on Trafficking in Persons and Migrants smuggling supplementing the United Nations convention against Transnational Organised Crime (the Palermo Protocols) and the EU legislation.',
    'Effectively implementing national legislation on both trafficking in human beings and smuggling of migrants is key. Currently, the vast majority of the victims are neither identified nor protected and by the same token, most of the criminal networks act in impunity and are neither dismantled, nor prosecuted. A proper implementation also means to effectively tackle the different forms of exploitation (for example exploitation in the field of sport, schooling activities or sexual tourism).',
    'Raise awareness regarding trafficking in human beings and smuggling of migrants among all the persons that are in a position to identify victims or collect hints leading to the dismantlement of criminal networks.',
    'Promote cross-border and international cooperation among the countries of origin, transit and destination with a specific focus on the sometimes ignored South-South dimension of trafficking in human beings and smuggling of migrants.',
    'Improve the collection of data on both trafficking in human beings and smuggling of migrants as this is a prerequisite to define efficient policies and concrete actions.',
  ];
  const blocks: Block[] = [
    {
      kind: 'table',
      role: 'masthead',
      columns: [38, 34, 28],
      headerRows: 0,
      rows: [
        [
          {
            align: 'left',
            blocks: [
              paragraph('mastheadBody', 'ACP-EU COTONOU AGREEMENT'),
              paragraph('mastheadBody', 'AFRICAN, CARIBBEAN AND\nPACIFIC GROUP OF STATES'),
            ],
          },
          { align: 'left', blocks: [paragraph('mastheadBody', 'COUNCIL OF\nTHE EUROPEAN UNION')] },
          {
            align: 'right',
            blocks: [
              paragraph('mastheadPlaceDate', 'Brussels, 11 May 2015'),
              paragraph('mastheadReference', 'ACP/28/006/15'),
              paragraph('mastheadReference', 'ACP-UE 2111/15'),
            ],
          },
        ],
      ],
    },
    paragraph('mastheadKind', 'ACP-EU JOINT DOCUMENT'),
    paragraph('mastheadSubject', '**Subject:** ACP-EU Dialogue on migration and development'),
    paragraph(
      'mastheadSubject',
      'Recommendations from the ACP-EU experts’ meeting on trafficking in human beings and smuggling of migrants',
      { list: { listId: 'subject', level: 0, format: 'bullet', pattern: '-', start: 1, label: '-' } },
    ),
    paragraph('title', 'ACP-EU Dialogue on migration and development'),
    paragraph('subtitle', 'Trafficking in human beings and smuggling of migrants'),
    paragraph(
      'body',
      'Experts of the EU and the ACP countries met on 9 and 10 July 2014 in Brussels to discuss their respective policies in the field of trafficking in human beings and smuggling of migrants. The experts of both sides agreed on the following operational conclusions:',
      { keepWithNext: true },
    ),
    ...items.map((text, index) => recommendation(`j${index}`, text, { label: `${index + 1}.` })),
  ];
  const look = {
    ...LOOK,
    bodyFont: 'Times New Roman',
    headingFont: 'Times New Roman',
    headingColor: '000000',
  };
  return tree(blocks, { look: { ...look, bodySize: 12 }, ...changes });
}
