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
  let body = text(it.text)
  if it.language != none { body = in-language(it.language, body) }
  if it.link != none { body = link(it.link, body) }
  if it.raised { body = super(typographic: false, size: data.superscript * 1em, body) }
  if it.italic { body = text(style: "italic", body) }
  if it.bold { body = text(weight: "bold", body) }
  if it.line == "under" { body = underline(body) }
  if it.line == "through" { body = strike(body) }
  if it.fill != none {
    body = highlight(fill: ink(it.fill), top-edge: "ascender", bottom-edge: "descender", extent: 0pt, body)
  }
  body
}
#let inlines(all) = for it in all {
  if it.kind == "break" { linebreak() }
  else if it.kind == "reference" { link(label(it.target), text(it.text)) }
  else { run(it) }
}

#let line-of(it) = (paint: ink(it.color), thickness: pt(it.width), cap: "butt")

#let paragraph(it) = {
  let body = inlines(it.inlines)
  if it.language != none { body = in-language(it.language, body) }
  body = setting(it.type, {
    set text(dir: rtl) if it.isRightToLeft
    set par(justify: it.align == "justify", leading: 0pt, spacing: 0pt, linebreaks: "optimized")
    if it.heading > 0 { heading(level: it.heading, setting(it.type, body)) } else { par(body) }
  })
  if it.align == "center" { body = align(center, body) }
  if it.align == "right" { body = align(right, body) }
  let stroke = (:)
  let inset = (:)
  let outside = 0
  if it.edge != none {
    stroke.insert("left", line-of(it.edge))
    inset.insert("left", pt(it.edge.gap + it.edge.width / 2))
    outside = it.edge.gap + it.edge.width / 2
  }
  if it.rules != none {
    stroke += (top: line-of(it.rules), bottom: line-of(it.rules))
    inset += (top: pt(it.rules.gap), bottom: pt(it.rules.gap))
  }
  let drawn = (stroke: stroke, inset: inset, fill: if it.fill == none { none } else { ink(it.fill) })
  let placed = (
    width: 100%, above: pt(it.above), below: 0pt, sticky: it.keepWithNext, breakable: not it.keepWhole,
  )
  // A block is laid out twice, and one in a block four times: each paragraph has as many as it needs.
  let is-plain = stroke.len() == 0 and it.fill == none and it.left == 0 and it.right == 0
  let whole = if is-plain and not it.keepWhole and not it.keepWithNext {
    if it.above > 0 { v(pt(it.above), weak: true) }
    body
  } else if it.left > outside or it.right > 0 {
    let inner = block(width: 100%, above: 0pt, below: 0pt, breakable: not it.keepWhole, ..drawn, body)
    block(..placed, pad(left: pt(calc.max(0, it.left - outside)), right: pt(it.right), inner))
  } else {
    block(..placed, ..drawn, body)
  }
  if it.target == none { whole } else [#whole#label(it.target)]
}

#let label-of(it) = box(
  width: pt(it.indent + it.hanging), inset: (left: pt(it.indent)),
  align(start, setting(it.type, text(it.label))),
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

${TABLES}
#let blocks(all) = for it in all {
  if it.kind == "paragraph" { paragraph(it) }
  else if it.kind == "pageBreak" { pagebreak(weak: true) }
  else if it.kind == "list" { list-of(it, blocks) }
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
