import { excelCode, refuseWhenAborted } from "./run-excel";

/** A piece of work for Excel that can share a round trip with others. */
export interface Task {
  /** Estimated size of its larger message, request or response. */
  readonly bytes: number;
  /** Queues the work; the function returned takes the results after the round trip. */
  readonly queue: () => () => void;
  /** Two smaller tasks that do the same, or none when it cannot get smaller. */
  readonly split?: () => readonly Task[];
}

export interface TripOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onTrip?: (tasksDone: number) => void;
}

/** Excel on the web refuses messages above 5 MB; estimates err, hence the margin. */
const BYTES_PER_TRIP = 3_000_000;

/** Runs reading tasks in as few round trips as the size of messages allows; a message that proves too large is halved. */
export async function runReads(
  context: Excel.RequestContext,
  tasks: readonly Task[],
  options: TripOptions = {},
): Promise<void> {
  await runTrips(tasks, options, (trip) => readTrip(context, trip, options));
}

/** Runs writing tasks in order, in as few round trips as the size of messages allows; stops at the first that fails. */
export async function runWrites(
  context: Excel.RequestContext,
  tasks: readonly Task[],
  options: TripOptions = {},
): Promise<void> {
  await runTrips(tasks, options, (trip) => {
    refuseWhenAborted(options.signal);
    return oneTrip(context, trip);
  });
}

async function runTrips(tasks: readonly Task[], { onTrip }: TripOptions, run: (trip: readonly Task[]) => Promise<void>): Promise<void> {
  let done = 0;
  for (const trip of packTasks(tasks)) {
    await run(trip);
    done += trip.length;
    onTrip?.(done);
  }
}

/** Groups tasks, in order, into round trips of at most `limit` bytes; a task larger than that travels alone. */
export function packTasks(tasks: readonly Task[], limit: number = BYTES_PER_TRIP): Task[][] {
  const trips: Task[][] = [];
  let room = 0;
  for (const task of tasks) {
    const last = trips.at(-1);
    if (last && task.bytes <= room) last.push(task);
    else {
      trips.push([task]);
      room = limit;
    }
    room -= task.bytes;
  }
  return trips;
}

async function readTrip(context: Excel.RequestContext, trip: readonly Task[], options: TripOptions): Promise<void> {
  refuseWhenAborted(options.signal);
  try {
    await oneTrip(context, trip);
  } catch (cause) {
    const halves = excelCode(cause) === "ResponsePayloadSizeLimitExceeded" ? halve(trip) : [];
    if (halves.length === 0) throw cause;
    for (const half of halves) await readTrip(context, half, options);
  }
}

/** Results are taken for so long before the page may do what waits, in milliseconds. */
const SLICE = 12;

/** A timer, as Excel's own messages must come between. */
const pause = (): Promise<void> => new Promise((resume) => setTimeout(resume, 0));

async function oneTrip(context: Excel.RequestContext, trip: readonly Task[]): Promise<void> {
  const collect = trip.map((task) => task.queue());
  await context.sync();
  const refused: unknown[] = [];
  let since = performance.now();
  // All results are taken even where one of them is refused: putting back needs them.
  for (const take of collect) {
    if (performance.now() - since > SLICE) {
      await pause();
      since = performance.now();
    }
    try {
      take();
    } catch (cause) {
      refused.push(cause);
    }
  }
  if (refused.length > 0) throw refused[0];
}

function halve(trip: readonly Task[]): Task[][] {
  if (trip.length > 1) {
    const middle = Math.ceil(trip.length / 2);
    return [trip.slice(0, middle), trip.slice(middle)];
  }
  return (trip[0]?.split?.() ?? []).map((task) => [task]);
}
