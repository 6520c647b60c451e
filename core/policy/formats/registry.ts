/** A value of the Windows registry. `REG_QWORD` and others that no policy of ours uses are only named. */
export type RegistryValue =
  | { type: 'REG_SZ' | 'REG_EXPAND_SZ'; data: string }
  | { type: 'REG_DWORD'; data: number }
  | { type: 'REG_MULTI_SZ'; data: string[] }
  | { type: 'other'; data: string };

/** Keys by full path, each with its values by name. */
export type Registry = Map<string, Map<string, RegistryValue>>;

const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** UTF-16, little end first, with the ending zero: the only way to write line breaks and lists. */
const hex = (text: string) =>
  Array.from(`${text}\0`, (letter) => [...Array(letter.length).keys()].map((at) => letter.charCodeAt(at)))
    .flat()
    .map((unit) => [unit & 255, unit >> 8].map((byte) => byte.toString(16).padStart(2, '0')).join(','))
    // As the registry editor itself writes them: lines that go on after a backslash.
    .map((pair, at) => (at > 0 && at % 12 === 0 ? `\\\r\n  ${pair}` : pair))
    .join(',');

function written(value: RegistryValue): string {
  if (value.type === 'REG_DWORD') return `dword:${value.data.toString(16).padStart(8, '0')}`;
  if (value.type === 'REG_MULTI_SZ') return `hex(7):${hex(value.data.map((line) => `${line}\0`).join(''))}`;
  return /[\r\n]/.test(value.data) ? `hex(1):${hex(value.data)}` : quoted(value.data);
}

/** A file for `reg import`: Windows wants it in UTF-16, which the writer of the file sees to. */
export function toReg(header: string, registry: Registry): string {
  const keys = [...registry].map(([path, values]) =>
    [`[${path}]`, ...[...values].map(([name, value]) => `${quoted(name)}=${written(value)}`)].join('\r\n'),
  );
  return `Windows Registry Editor Version 5.00\r\n\r\n; ${header}\r\n\r\n${keys.join('\r\n\r\n')}\r\n`;
}

const unquoted = (text: string) => text.replace(/\\(["\\])/g, '$1');

function fromHex(bytes: string): string {
  const numbers = bytes.split(',').map((byte) => Number.parseInt(byte, 16));
  const units = [];
  for (let at = 0; at + 1 < numbers.length; at += 2) units.push((numbers[at] ?? 0) | ((numbers[at + 1] ?? 0) << 8));
  return units.map((unit) => String.fromCharCode(unit)).join('');
}

function read(text: string): RegistryValue {
  const data = text.trim();
  if (data.startsWith('"')) return { type: 'REG_SZ', data: unquoted(data.slice(1, -1)) };
  const dword = /^dword:([0-9a-f]{1,8})$/i.exec(data)?.[1];
  if (dword) return { type: 'REG_DWORD', data: Number.parseInt(dword, 16) };
  const [, kind, bytes = ''] = /^hex\(([0-9a-f]+)\):(.*)$/i.exec(data) ?? [];
  if (kind === '1' || kind === '2') return { type: kind === '1' ? 'REG_SZ' : 'REG_EXPAND_SZ', data: fromHex(bytes).replace(/\0+$/, '') };
  if (kind === '7') return { type: 'REG_MULTI_SZ', data: fromHex(bytes).replace(/\0+$/, '').split('\0') };
  return { type: 'other', data };
}

/** Reads a `.reg` file. What is no value is left out: such files hold comments and removals too. */
export function fromReg(text: string): Registry {
  const registry: Registry = new Map();
  let values: Map<string, RegistryValue> | null = null;
  // A long value goes on in the next line after a backslash.
  for (const line of text.replace(/\\\r?\n\s*/g, '').split(/\r?\n/)) {
    // A line separator of Unicode may stand in a value, so that `.` must match it.
    const key = /^\s*\[(-?)(.+)\]\s*$/s.exec(line);
    if (key?.[2]) {
      values = key[1] ? null : (registry.get(key[2]) ?? new Map());
      if (values) registry.set(key[2], values);
      continue;
    }
    const value = /^\s*"((?:[^"\\]|\\.)*)"\s*=\s*(.+)$/s.exec(line);
    if (values && value?.[2]) values.set(unquoted(value[1] ?? ''), read(value[2]));
  }
  return registry;
}
