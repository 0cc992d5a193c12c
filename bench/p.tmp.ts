import { Checker, Document, RULES } from '../server/src/core/index.ts';
import { generate } from './generate.ts';
const lang = (process.argv[2] ?? 'en') as 'en';
const text = generate({ language: lang, size: 1_000_000, markdown: true });
const off = Object.fromEntries(RULES.filter(({code}) => code.startsWith('citation/') || code === 'date/session').map(({code}) => [code, 'off' as const]));
const run = (settings: object) => { const d = Document.open(text); const t = process.cpuUsage(); const n = new Checker(settings).check(d).length; const u = process.cpuUsage(t); return [(u.user + u.system) / 1000, n] as const; };
for (let i = 0; i < 4; i++) { run({}); run({ rules: off }); }
const a: number[] = [], b: number[] = [];
for (let i = 0; i < 7; i++) { a.push(run({})[0]); b.push(run({ rules: off })[0]); }
const med = (x: number[]) => x.sort((p, q) => p - q)[3]!;
console.log(lang, 'all', med(a).toFixed(0), 'citation rules off', med(b).toFixed(0), 'findings', run({})[1], run({rules: off})[1]);
const c = new Map<string, number>(); const d = Document.open(text); const fs = new Checker().check(d); for (const f of fs) c.set(f.code, (c.get(f.code) ?? 0) + 1); console.log(c);
for (const code of c.keys()) { const f = fs.find((x) => x.code === code)!; console.log(code, f.message, '|', d.slice({ start: f.span.start - 80, end: f.span.end + 40 }).replace(/\s+/g, ' ')); }
