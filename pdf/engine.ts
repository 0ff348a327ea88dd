import path from 'node:path';
import { compilerFiles } from './engine/files';

/** What of a document's program could not be drawn, in the compiler's words. */
export class PdfFault extends Error {
  override name = 'PdfFault';
}

/** Standards that a file keeps to. */
export type PdfStandard = 'ua-1' | 'a-2a';

/** Files that the program names, by their names: nothing of them is on the disk. */
export type GivenFiles = ReadonlyMap<string, Uint8Array>;

/** Compiles a program whose texts are values of `data`, and whose images are `files`. Throws PdfFault. */
export interface PdfEngine {
  compile: (program: string, data: string, standard: PdfStandard, files?: GivenFiles) => Uint8Array;
}

/** The part of the compiler's interface that is used here (its package, `index-napi.d.ts`). */
interface NativeCompiler {
  compile: (given: { mainFileContent: string; inputs: Record<string, string> }) => {
    result: object | null;
    takeDiagnostics: () => { shortDiagnostics: unknown[] } | null;
  };
  pdf: (compiled: object, options: { pdfStandard: PdfStandard }) => Uint8Array;
  evictCache: (age: number) => void;
  mapShadow: (path: string, content: Buffer) => void;
  unmapShadow: (path: string) => void;
}
interface NativeModule {
  NodeCompiler: {
    create: (given: { workspace: string; fontArgs: [{ fontPaths: string[] }] }) => NativeCompiler;
  };
}

let compiler: NativeCompiler | undefined;

/** Typst, as native code of this system. Undefined where there is none for it, or it cannot be loaded. */
export function typstEngine(): PdfEngine | undefined {
  try {
    compiler ??= create();
  } catch {
    return undefined;
  }
  return { compile: compileWith(compiler) };
}

function create(): NativeCompiler {
  const { native, fonts, load } = compilerFiles();
  // A native module's types are its package's; this file alone relies on them.
  const { NodeCompiler } = load(native) as NativeModule;
  // Nothing on the disk is ever read from the workspace: the program has no imports, and its images are given to it.
  return NodeCompiler.create({ workspace: fonts, fontArgs: [{ fontPaths: [fonts] }] });
}

function compileWith(compiler: NativeCompiler): PdfEngine['compile'] {
  const { fonts } = compilerFiles();
  return (program, data, standard, files = new Map<string, Uint8Array>()) => {
    const given = [...files].map(([name, bytes]) => ({ at: path.join(fonts, name), bytes }));
    try {
      for (const { at, bytes } of given) compiler.mapShadow(at, Buffer.from(bytes));
      const compiled = compiler.compile({ mainFileContent: program, inputs: { data } });
      const { result } = compiled;
      if (!result) throw new PdfFault(JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics ?? []));
      // What it remembers of the layout is not needed to write the file, which takes as much memory again.
      compiler.evictCache(0);
      return compiler.pdf(result, { pdfStandard: standard });
    } catch (fault) {
      // What a standard forbids is told by the compiler as an error of its own.
      throw fault instanceof PdfFault
        ? fault
        : new PdfFault(fault instanceof Error ? fault.message : String(fault));
    } finally {
      for (const { at } of given) compiler.unmapShadow(at);
      compiler.evictCache(0);
    }
  };
}
