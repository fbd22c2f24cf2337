//! The parts of a table worked through by several threads, what comes of them handed on in the table's order.
//!
//! Each thread takes the next part that nobody has. What comes of a part waits in a short queue of its own, and the
//! queues are emptied in order: so the threads are never far ahead of what is handed on, and memory does not grow with
//! the table. The first of the parts in hand is always being worked on, so the queues cannot block each other.

use super::{Part, Parts, Rows};
use guiju::Diagnostics;
use std::{
    ops::ControlFlow,
    sync::{
        Mutex, PoisonError,
        mpsc::{Receiver, SyncSender, sync_channel},
    },
    thread,
};

/// What comes of a part that may wait to be handed on.
const WAITING: usize = 4;

/// What came of a batch, or why the table can't be read further.
type Outcome<T> = Result<T, Diagnostics>;

/// Gives every batch to `each`, on so many threads, and what comes of it to `take`, in order and on this thread, until
/// it breaks off. `W` is what a thread keeps from batch to batch. After an error nothing more is handed on.
///
/// ```
/// use guiju_tables::files::{ReadOptions, Table, in_order};
/// use std::ops::ControlFlow;
/// let folder = tempfile::tempdir()?;
/// let path = folder.path().join("a.csv");
/// std::fs::write(&path, "名称\n甲\n乙\n")?;
/// let parts = Table::open(&path, &ReadOptions::default())?.read(None, 2);
/// let mut rows = 0;
/// in_order(parts, 2, |batch, (): &mut ()| batch.batch.num_rows(), |found| {
///     rows += found.unwrap();
///     ControlFlow::Continue(())
/// });
/// assert_eq!(rows, 2);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn in_order<W: Default, T: Send>(
    parts: Parts,
    threads: usize,
    each: impl Fn(Rows, &mut W) -> T + Sync,
    mut take: impl FnMut(Outcome<T>) -> ControlFlow<()>,
) {
    let mut hand_on = |outcome: Outcome<T>| {
        let failed = outcome.is_err();
        if take(outcome).is_break() || failed { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    if threads < 2 {
        let mut work = W::default();
        let _ = parts.flatten().try_for_each(|batch| hand_on(batch.map(|rows| each(rows, &mut work))));
        return;
    }
    let (queues, waiting) = sync_channel(threads * 2);
    let desk = Mutex::new(Desk { parts, queues: Some(queues) });
    thread::scope(|scope| {
        for _ in 0..threads {
            scope.spawn(|| {
                let mut work = W::default();
                while let Some((part, queue)) = next(&desk) {
                    for batch in part {
                        if queue.send(batch.map(|rows| each(rows, &mut work))).is_err() {
                            break;
                        }
                    }
                }
            });
        }
        // Dropping the queues on the way out tells the threads that nobody listens any more.
        let _ = waiting.into_iter().try_for_each(|queue: Receiver<_>| queue.into_iter().try_for_each(&mut hand_on));
    });
}

/// Where parts are given out.
struct Desk<T> {
    parts: Parts,
    /// Where the queue of each part goes, in order; none after the last.
    queues: Option<SyncSender<Receiver<Outcome<T>>>>,
}

/// The next part that nobody has, and the queue for what comes of it.
fn next<T>(desk: &Mutex<Desk<T>>) -> Option<(Part, SyncSender<Outcome<T>>)> {
    // A thread that panicked takes the others with it at the end of the scope; until then the desk stays open.
    let mut desk = desk.lock().unwrap_or_else(PoisonError::into_inner);
    let queues = desk.queues.take()?;
    let part = desk.parts.next()?;
    let (sender, receiver) = sync_channel(WAITING);
    queues.send(receiver).ok()?;
    desk.queues = Some(queues);
    Some((part, sender))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::files::Places;
    use arrow_array::{RecordBatch, RecordBatchOptions};
    use arrow_schema::Schema;
    use std::sync::Arc;

    /// Parts of three batches each, numbered by their first row; `broken` is one that can't be read.
    fn parts(number: u64, broken: Option<u64>) -> Parts {
        let options = RecordBatchOptions::new().with_row_count(Some(1));
        let batch = RecordBatch::try_new_with_options(Arc::new(Schema::empty()), vec![], &options).unwrap();
        let rows = move |first_row: u64| Rows {
            batch: batch.clone(),
            texts: vec![],
            first_row,
            places: Places::default(),
            faults: vec![],
            done: 1,
        };
        Box::new((0..number).map(move |part| {
            let rows = rows.clone();
            Box::new((part * 3..part * 3 + 3).map(move |row| match broken {
                Some(broken) if broken == row => Err(Diagnostics::default()),
                _ => Ok(rows(row)),
            })) as Part
        }))
    }

    fn check(threads: usize, number: u64, broken: Option<u64>, stop: Option<u64>, expected: u64) {
        let mut found = Vec::new();
        let each = |rows: Rows, work: &mut u64| {
            *work += 1;
            // Some are slower than others.
            let slow: u64 = (0..(rows.first_row * 7919) % 50_000).map(std::hint::black_box).sum();
            assert!(slow < u64::MAX);
            rows.first_row
        };
        let mut failed = false;
        in_order(parts(number, broken), threads, each, |outcome| {
            match outcome {
                Ok(row) => found.push(row),
                Err(_) => failed = true,
            }
            if stop == found.last().copied() && stop.is_some() {
                ControlFlow::Break(())
            } else {
                ControlFlow::Continue(())
            }
        });
        assert_eq!(found, (0..expected).collect::<Vec<_>>(), "{threads} threads");
        assert_eq!(failed, broken.is_some());
    }

    #[test]
    fn the_order_is_that_of_the_table_whatever_the_threads() {
        for threads in [1, 2, 3, 8] {
            check(threads, 40, None, None, 120);
            check(threads, 0, None, None, 0);
        }
    }

    #[test]
    fn an_error_or_a_stop_ends_it() {
        for threads in [1, 2, 5] {
            check(threads, 40, Some(50), None, 50);
            check(threads, 40, None, Some(50), 51);
        }
    }
}
