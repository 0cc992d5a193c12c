import { type FileStat, type FolderEntry, type Host, HostError, isPassedOver } from './host.ts';
import { baseName, parentOf } from './paths.ts';

/** A host over files in memory, for tests; what is written lands in `files`. */
export function memoryHost(files: Map<string, Uint8Array>): Required<Host> {
  const host: Required<Host> = {
    async stat(path) {
      const bytes = files.get(path);
      if (bytes) return statOf('file', bytes.length);
      return [...files.keys()].some((name) => name.startsWith(asFolder(path))) ? statOf('folder', 0) : null;
    },
    async entries(folder) {
      const start = asFolder(folder);
      const names = new Map<string, FolderEntry>();
      for (const path of files.keys()) {
        if (!path.startsWith(start)) continue;
        const [name = '', ...below] = path.slice(start.length).split('/');
        names.set(name, { name, kind: below.length === 0 ? 'file' : 'folder' });
      }
      return [...names.values()];
    },
    async *list(folder) {
      const start = asFolder(folder);
      for (const path of [...files.keys()].sort()) {
        if (!path.startsWith(start)) continue;
        const folders = path.slice(start.length).split('/').slice(0, -1);
        if (!folders.some(isPassedOver)) yield path;
      }
    },
    async *survey(folder, wants) {
      for await (const path of host.list(folder)) {
        const name = baseName(path);
        const file = { path, name, size: files.get(path)!.length, modified: 0 };
        if (wants(name)) yield { path: parentOf(path) ?? folder, files: [file] };
      }
    },
    async read(path) {
      const bytes = files.get(path);
      if (!bytes) throw new HostError('no such file');
      return bytes;
    },
    async write(path, bytes) {
      files.set(path, bytes);
    },
  };
  return host;
}

function statOf(kind: FileStat['kind'], size: number): FileStat {
  return { kind, size, modified: 0, writable: true };
}

function asFolder(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
