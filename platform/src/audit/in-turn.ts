/** Runs what it is given one after another. */
export type InTurn = <Result>(act: () => Promise<Result>) => Promise<Result>;

/** @param refuse gives the error of what finds `waitingMax` before it */
export function inTurn(waitingMax: number, refuse: () => Error): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return (act) => {
    if (waiting >= waitingMax) return Promise.reject(refuse());
    waiting += 1;
    const turn = last.then(act).finally(() => {
      waiting -= 1;
    });
    last = turn.catch(() => undefined);
    return turn;
  };
}
