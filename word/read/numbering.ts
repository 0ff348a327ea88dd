import { attribute, scanXml } from './scan';

export interface Level {
  start: number;
  format: string;
  text: string;
  /** Restart after a level of this number or higher rank (1-based); 0 never; undefined after any higher rank. */
  restart?: number;
  legal: boolean;
}

export interface Instance {
  abstractId: string;
  /** First numbers stated by the instance itself, by level. */
  startOverrides: Map<number, number>;
  /** Levels the instance redefines. */
  levels: Map<number, Level>;
}

export interface Numbering {
  abstracts: Map<string, Map<number, Level>>;
  instances: Map<number, Instance>;
}

/** numbering.xml as definitions. */
export function readNumbering(xml: string | undefined): Numbering {
  const abstracts = new Map<string, Map<number, Level>>();
  const instances = new Map<number, Instance>();
  let levels: Map<number, Level> | undefined;
  let instance: Instance | undefined;
  let overridden = 0;
  let level: Level | undefined;
  if (xml === undefined) return { abstracts, instances };
  scanXml(xml, {
    open(name, attributes) {
      const value = (): string => attribute(attributes, 'w:val') ?? '';
      switch (name) {
        case 'w:abstractNum':
          levels = new Map();
          abstracts.set(attribute(attributes, 'w:abstractNumId') ?? '', levels);
          break;
        case 'w:num':
          instance = { abstractId: '', startOverrides: new Map(), levels: new Map() };
          instances.set(Number(attribute(attributes, 'w:numId')), instance);
          levels = instance.levels;
          break;
        case 'w:abstractNumId':
          if (instance) instance.abstractId = value();
          break;
        case 'w:lvlOverride':
          overridden = Number(attribute(attributes, 'w:ilvl'));
          break;
        case 'w:startOverride':
          instance?.startOverrides.set(overridden, Number(value()));
          break;
        case 'w:lvl':
          level = { start: 0, format: 'decimal', text: '', legal: false };
          levels?.set(Number(attribute(attributes, 'w:ilvl')), level);
          break;
        case 'w:start':
          if (level) level.start = Number(value());
          break;
        case 'w:numFmt':
          if (level) level.format = value();
          break;
        case 'w:lvlText':
          if (level) level.text = value();
          break;
        case 'w:lvlRestart':
          if (level) level.restart = Number(value());
          break;
        case 'w:isLgl':
          if (level) level.legal = true;
          break;
      }
    },
    close(name) {
      if (name === 'w:lvl') level = undefined;
      if (name === 'w:num') instance = undefined;
    },
  });
  return { abstracts, instances };
}
