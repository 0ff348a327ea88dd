/** The part of the Typst program (`document.ts`) that draws emblems: rows of images with what stands under each. */
export const EMBLEMS = String.raw`// A row of emblems; what stands under one is set in its own language.
#let mm(value) = value * 1mm
#let emblem(it) = {
  set par.line(numbering: none)
  set par(justify: false, leading: 0pt, spacing: 0pt)
  if it.file != none {
    block(above: 0pt, below: 0pt, image(
      "/" + it.file, width: mm(it.image.width), height: mm(it.image.height), fit: "stretch", alt: it.image.alt,
    ))
    for each in it.statements {
      block(above: mm(it.gap), below: 0pt, setting(data.emblems.type, par(in-language(each.language, each.text))))
    }
  }
}
#let emblem-row(it) = grid(
  columns: it.cells.map(cell => mm(cell.width)), align: it.cells.map(cell => if cell.align == "left" { left } else if cell.align == "right" { right } else { center }),
  ..it.cells.map(emblem),
)
#let first-frame = if data.emblems == none { none } else { data.emblems.first }
#let later-frame = if data.emblems == none { none } else { data.emblems.later }
#let later-row(edge) = context {
  let row = if later-frame == none { none } else { later-frame.at(edge) }
  if row != none and counter(page).get().first() > 1 {
    if edge == "head" { place(top + left, dy: mm(row.at), emblem-row(row)) }
    else { place(bottom + left, dy: -mm(row.at), emblem-row(row)) }
  }
}`;

/** What stands before the blocks of a document. */
export const FIRST_EMBLEMS = String.raw`// The emblems of the first page are part of the document, to be read; on later pages they are repeated for the eye alone.
#if first-frame != none {
  let (head, foot) = (first-frame.head, first-frame.foot)
  if foot != none {
    let more = first-frame.text.foot - later-frame.text.foot
    let row = place(top + left, dy: mm(first-frame.text.foot - foot.at - foot.height), emblem-row(foot))
    if more > 0 { place(bottom + left, float: true, clearance: 0pt, block(width: 100%, height: mm(more), row)) }
    else { place(bottom + left, block(width: 100%, height: 0pt, row)) }
  }
  if head != none {
    place(top + left, dy: mm(head.at - later-frame.text.head), emblem-row(head))
    let more = first-frame.text.head - later-frame.text.head
    if more > 0 { block(above: 0pt, below: 0pt, height: mm(more)) }
  }
}`;
