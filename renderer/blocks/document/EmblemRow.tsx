import type { CSSProperties } from 'react';
import { EMBLEM_GAPS, statementSize, type Band } from '../../../core/document/emblemBands';
import { FRAME } from '../../../core/looks/frame';
import type { Look } from '../../../core/looks/look';
import { points } from '../../../core/looks/roleCss';
import { LANGUAGE_TAGS } from '../../../core/model/language';
import classes from './Paper.module.css';

interface EmblemRowProps {
  band: Band;
  look: Look;
  /** A page after the first repeats it for the eye alone. */
  repeated: boolean;
  style: CSSProperties;
}

/** The emblems at the head or the foot of a sheet. */
export function EmblemRow({ band, look, repeated, style }: EmblemRowProps) {
  return (
    <div className={classes.emblems} style={style} aria-hidden={repeated || undefined}>
      {band.cells.map(({ width, align, drawn }, index) => (
        <div key={index} style={{ inlineSize: `${width}mm`, textAlign: align }}>
          {drawn && (
            <>
              <img
                src={`data:image/${drawn.emblem.image.type};base64,${drawn.emblem.image.data}`}
                alt={repeated ? '' : drawn.emblem.alt}
                style={{ inlineSize: `${drawn.width}mm`, blockSize: `${drawn.height}mm` }}
              />
              {drawn.emblem.statements.map(({ text, language }) => (
                <p
                  key={language}
                  lang={LANGUAGE_TAGS[language]}
                  style={{
                    marginBlockStart: `${EMBLEM_GAPS.statement}mm`,
                    fontSize: points(statementSize(look)),
                    lineHeight: `calc(${FRAME.line} * var(--natural-body))`,
                  }}
                >
                  {text}
                </p>
              ))}
            </>
          )}
        </div>
      ))}
    </div>
  );
}
