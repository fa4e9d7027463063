/** What the compiler says of text that somebody might write against the published package. */
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

/** What others have written is read once, however many modules are compiled. */
const parsed = new Map<string, ts.SourceFile | undefined>();
const root = fileURLToPath(new URL('../..', import.meta.url)).replaceAll('\\', '/');

/**
 * The faults found in a module of the project's own folder, by line from 1; the package's types are read as a user's compiler reads
 * them, declarations and all.
 *
 * @param name of the file, which is not written: `app.tsx`
 */
export const faultsIn = (name: string, text: string, more: ts.CompilerOptions = {}): ReadonlyMap<number, string> => {
  const file = `${root}tests/package/${name}`;
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    ...more,
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.getSourceFile = (path, version, ...rest) => {
    if (path === file) return ts.createSourceFile(path, text, version);
    if (!parsed.has(path)) parsed.set(path, getSourceFile.call(host, path, version, ...rest));
    return parsed.get(path);
  };
  host.fileExists = (path) => path === file || fileExists.call(host, path);
  const program = ts.createProgram([file], options, host);
  const faults = new Map<number, string>();
  // Faults in the declarations of others are theirs; in ours they count, as line 0.
  const ours = program
    .getSourceFiles()
    .filter(({ fileName }) => fileName === file || fileName.startsWith(`${root}dist/`));
  for (const { file: where, start = 0, messageText } of ours.flatMap((each) => [
    ...program.getSyntacticDiagnostics(each),
    ...program.getSemanticDiagnostics(each),
  ])) {
    const line = where?.fileName === file ? where.getLineAndCharacterOfPosition(start).line + 1 : 0;
    faults.set(line, `${faults.get(line) ?? ''}${ts.flattenDiagnosticMessageText(messageText, ' ')}\n`);
  }
  return faults;
};
