/** Called often; waits for the page's own work once its time is used up, and says whether it did. */
export type Pause = () => Promise<boolean> | false;

/** Gives the page its turn after so many milliseconds. A message port and not a timer: timers wait a second in a tab in the background. */
export function pauseAfter(milliseconds: number): Pause {
  let until = performance.now() + milliseconds;
  return () => {
    if (performance.now() < until) return false;
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        until = performance.now() + milliseconds;
        resolve(true);
      };
      port2.postMessage(null);
    });
  };
}
