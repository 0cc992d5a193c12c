import { type DateToken, dateBehind } from './dates.ts';
import { type Drafted, placed, rangeBetween } from './draft.ts';
import { type Head, headBefore, isConnected, joinBetween, nameBehind } from './heads.ts';
import type { PlacedMention } from './mention.ts';
import type { NumberToken } from './numbers.ts';
import type { Run } from './run.ts';

/** So far apart may two numbers of one list stand, folded units. */
const LIST_GAP = 500;

/** What a text cites in a language that puts the noun before the number. */
export function inWords(run: Run, numbers: readonly NumberToken[]): readonly PlacedMention[] {
  const lists: Drafted[][] = [];
  let list: Drafted[] | null = null;
  let head: Head | null = null;
  let end = 0;
  for (const token of numbers) {
    const found = headBefore(run, token.start);
    const start = found?.start ?? token.start;
    const join = list === null ? null : joinBetween(run, end, start);
    const behind = tail(run, token.end);
    let goesOn = false;
    if (found !== null) {
      goesOn = join !== null && found.body === null && found.kin === null && !found.own;
      head = found;
    } else if (token.form === 'number/session') head = selfNamed(token);
    else if (join !== null || isLater(run, token, end, list, behind.date)) goesOn = true;
    else continue;
    if (!goesOn || list === null) {
      list = [];
      lists.push(list);
    }
    const previous = list[list.length - 1];
    if (join === 'to' && previous !== undefined && found === null)
      list.push(...rangeBetween(previous, token, { start: end, end: token.start }));
    const { kind, own } = head!;
    token.members.forEach((member, index) => {
      const isLast = index === token.members.length - 1;
      list!.push({
        kind,
        own: own && !goesOn,
        body: behind.body ?? (goesOn ? null : head!.body),
        kin: behind.kin ?? (goesOn ? null : head!.kin),
        member,
        form: token.form,
        start: index === 0 ? start : member.start,
        end: isLast ? behind.end : member.end,
        date: behind.date,
      });
      goesOn = true;
    });
    end = behind.end;
  }
  return lists.flatMap((drafts) => placed(run, drafts));
}

function selfNamed({ start }: NumberToken): Head {
  return { start, kind: 'decision', body: null, kin: null, own: false };
}

interface Tail {
  readonly end: number;
  readonly body: Head['body'];
  readonly kin: Head['kin'];
  readonly date: DateToken | null;
}

/** The body and the date behind a number, in either order. */
function tail(run: Run, at: number): Tail {
  let end = at;
  let name = nameBehind(run, end);
  end = name?.end ?? end;
  const date = dateBehind(run, end);
  end = date?.end ?? end;
  if (name === null && date !== null) {
    name = nameBehind(run, end);
    end = name?.end ?? end;
  }
  return { end, body: name?.body ?? null, kin: name?.kin ?? null, date };
}

/** A number without a noun goes on the list before it when it has a date of its own, or the form of its members. */
function isLater(
  run: Run,
  token: NumberToken,
  end: number,
  list: readonly Drafted[] | null,
  date: DateToken | null,
): boolean {
  if (list === null || token.start - end > LIST_GAP || !isConnected(run, token)) return false;
  if (date !== null) return true;
  return token.form === 'number (year)' && list[list.length - 1]!.form === token.form;
}
