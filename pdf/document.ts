import { EMBLEMS, FIRST_EMBLEMS } from './emblems';
import { TABLES } from './tables';

/**
 * The Typst program that draws a document's data (`layout/data.ts`). Every text in it is a value of `data`, so nothing that
 * somebody typed is ever read as markup.
 */
export const DOCUMENT = String.raw`
#let data = json(bytes(sys.inputs.data))
#let pt(value) = value * 1pt
#let ink(hex) = rgb(hex)
// A line is as high as the font's own times the style's factor, and what is added stands above it, as in Word.
#let below = 0.22
#let setting(type, body) = {
  set text(
    font: type.font.families,
    size: pt(type.size),
    weight: if type.bold { "bold" } else { "regular" },
    style: if type.italic { "italic" } else { "normal" },
    fill: ink(type.color),
    tracking: pt(type.letterSpacing),
    top-edge: (type.font.line * type.line - below) * 1em,
    bottom-edge: -below * 1em,
  )
  body
}

#let in-language(tag, body) = {
  let parts = tag.split("-")
  text(lang: parts.first(), region: parts.last(), body)
}
#let run(it) = {
  if it.kind == "break" { return linebreak() }
  // A line may end at a box without width, and nothing is read or copied there.
  let body = if type(it.text) == str { text(it.text) } else { it.text.map(text).join(box(width: 0pt)) }
  if it.kind == "reference" { return link(label(it.target), body) }
  if "language" in it { body = in-language(it.language, body) }
  if "link" in it { body = link(it.link, body) }
  if "raised" in it { body = super(typographic: false, size: data.superscript * 1em, body) }
  if "italic" in it { body = text(style: "italic", body) }
  if "bold" in it { body = text(weight: "bold", body) }
  if "line" in it { body = if it.line == "under" { underline(body) } else { strike(body) } }
  if "fill" in it {
    body = highlight(fill: ink(it.fill), top-edge: "ascender", bottom-edge: "descender", extent: 0pt, body)
  }
  body
}
// Results of functions are remembered: what most runs are needs none.
#let inlines(it) = {
  let body = for each in it.inlines { if type(each) == str { text(each) } else { run(each) } }
  if "language" in it { in-language(it.language, body) } else { body }
}
#let in-type(place, body) = setting(data.types.at(place), body)
#let at-place(it, body) = if "target" in it [#body#label(it.target)] else { body }

#let line-of(it) = (paint: ink(it.color), thickness: pt(it.width), cap: "butt")

#let paragraph(it) = {
  let body = inlines(it)
  body = in-type(it.type, {
    set text(dir: rtl) if "isRightToLeft" in it
    set par(justify: it.align == "justify", leading: 0pt, spacing: 0pt, linebreaks: "optimized")
    if "heading" in it { heading(level: it.heading, in-type(it.type, body)) } else { par(body) }
  })
  if it.align == "center" { body = align(center, body) }
  if it.align == "right" { body = align(right, body) }
  let stroke = (:)
  let inset = (:)
  let outside = 0
  if "edge" in it {
    stroke.insert("left", line-of(it.edge))
    inset.insert("left", pt(it.edge.gap + it.edge.width / 2))
    outside = it.edge.gap + it.edge.width / 2
  }
  if "rules" in it {
    stroke += (top: line-of(it.rules), bottom: line-of(it.rules))
    inset += (top: pt(it.rules.gap), bottom: pt(it.rules.gap))
  }
  let drawn = (stroke: stroke, inset: inset, fill: if "fill" in it { ink(it.fill) })
  let (left, right) = (it.at("left", default: 0), it.at("right", default: 0))
  let (is-whole, is-sticky) = ("keepWhole" in it, "keepWithNext" in it)
  let placed = (width: 100%, above: pt(it.above), below: 0pt, sticky: is-sticky, breakable: not is-whole)
  // A block is laid out twice, and one in a block four times: each paragraph has as many as it needs.
  let is-plain = stroke.len() == 0 and drawn.fill == none and left == 0 and right == 0
  at-place(it, if is-plain and not is-whole and not is-sticky {
    if it.above > 0 { v(pt(it.above), weak: true) }
    body
  } else if left > outside or right > 0 {
    let inner = block(width: 100%, above: 0pt, below: 0pt, breakable: not is-whole, ..drawn, body)
    block(..placed, pad(left: pt(calc.max(0, left - outside)), right: pt(right), inner))
  } else {
    block(..placed, ..drawn, body)
  })
}

#let label-of(it) = box(
  width: pt(it.indent + it.hanging), inset: (left: pt(it.indent)),
  align(start, in-type(it.type, text(it.label))),
)
#let list-of(it, draw) = {
  let bodies = it.items.map(item => {
    draw(item.blocks)
    if item.below > 0 { v(pt(item.below)) }
  })
  let settings = (indent: 0pt, body-indent: 0pt, spacing: 0pt, tight: false)
  block(width: 100%, above: pt(it.above), below: 0pt, if it.isBulleted {
    list(..settings, marker: label-of(it.items.first()), ..bodies.map(list.item))
  } else {
    enum(
      ..settings, number-align: start + top,
      numbering: (..numbers) => label-of(it.items.at(numbers.pos().last() - 1)),
      ..bodies.enumerate().map(((index, body)) => enum.item(index + 1, body)),
    )
  })
}

// Items of one plain paragraph each. The compiler sets other lists as grids, which it lays out several times; terms it sets as
// paragraphs that begin outside of their edge. What it calls their labels and their numbering is mended in the file (lists.ts).
#let plain-list-of(it) = {
  let hanging = pt(it.indent + it.hanging)
  set strong(delta: 0)
  set par(justify: it.isJustified, leading: 0pt, spacing: 0pt, linebreaks: "optimized")
  if it.above > 0 { v(pt(it.above), weak: true) }
  in-type(it.type, terms(
    tight: false, indent: 0pt, hanging-indent: hanging, separator: none, spacing: 0pt,
    ..for item in it.items {
      // A place in a line is at its foot, and whoever is led to it would not see the line.
      let number = text(item.label)
      if "target" in item { number = at-place(item, block(above: 0pt, below: 0pt, number)) }
      (terms.item(box(width: hanging, inset: (left: pt(it.indent)), baseline: below * 1em, number), {
        inlines(item)
        if item.below > 0 { v(item.below * 1pt) }
      }),)
    },
  ))
}

${TABLES}
#let blocks(all) = for it in all {
  if it.kind == "paragraph" { paragraph(it) }
  else if it.kind == "pageBreak" { pagebreak(weak: true) }
  else if it.kind == "list" { list-of(it, blocks) }
  else if it.kind == "plainList" { plain-list-of(it) }
  else { table-of(it) }
}

#let frame(body) = {
  set text(
    font: data.font.families, size: pt(data.frame.size), fill: ink(data.frame.color),
    top-edge: (data.font.line - below) * 1em, bottom-edge: -below * 1em,
  )
  body
}
${EMBLEMS}
#let (year, month, day, hour, minute, second) = data.date
#let language = data.language.split("-")

#set document(
  title: data.title, author: data.author, description: data.description,
  date: datetime(year: year, month: month, day: day, hour: hour, minute: minute, second: second),
)
#set page(
  width: mm(data.page.width), height: mm(data.page.height),
  margin: (
    top: mm(if later-frame == none { data.page.top } else { later-frame.text.head }),
    right: mm(data.page.right),
    bottom: mm(if later-frame == none { data.page.bottom } else { later-frame.text.foot }),
    left: mm(data.page.left),
  ),
  header-ascent: 0pt,
  header: if data.draft != none or data.runningHeader != none or later-frame != none {
    later-row("head")
    align(top + right, pad(top: mm(data.frameDistance), frame({
      context if data.runningHeader != none and counter(page).get().first() > 1 {
        text(data.runningHeader)
        if data.draft != none { linebreak() }
      }
      if data.draft != none {
        text(
          weight: "bold", fill: ink(data.frame.labelColor), tracking: pt(data.frame.labelSpacing), data.draft.label,
        )
        h(0.6em)
        text(data.draft.stamp)
      }
    })))
  },
  footer-descent: 0pt,
  footer: {
    later-row("foot")
    align(bottom, pad(bottom: mm(data.frameDistance), frame(block(
    width: 100%, inset: (top: pt(data.frame.ruleGap)),
    stroke: (top: pt(data.frame.ruleWidth) + ink(data.frame.ruleColor)),
    {
      text(data.footer.left)
      h(1fr)
      text(data.footer.before)
      context counter(page).display("1")
      text(data.footer.between)
      context str(counter(page).final().first())
      text(data.footer.after)
    },
  ))))
  },
)
#set text(
  font: data.font.families, size: pt(data.size), lang: language.first(), region: language.last(),
  hyphenate: data.hyphenate, fallback: false,
)
#set par.line(
  numbering: if data.lineNumberGap == none { none } else {
    number => frame(text(str(number)))
  },
  numbering-scope: "page",
  number-clearance: pt(if data.lineNumberGap == none { 0 } else { data.lineNumberGap }),
)
#show heading: it => block(above: 0pt, below: 0pt, it.body)
${FIRST_EMBLEMS}
#blocks(data.blocks)
`;
