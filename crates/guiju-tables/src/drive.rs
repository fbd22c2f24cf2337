//! Many batches on many threads, with what comes of them in the order in which they came.

use crate::{Checked, Checker, Work};
use arrow_array::RecordBatch;
use rayon::prelude::*;
use std::collections::VecDeque;

/// Most rows that one thread takes at once: few enough that several threads share one batch.
const ROWS: usize = 1 << 14;

/// Checks batches on some threads (0: as many as there are processors). What comes of them goes out in their order,
/// whatever the threads; large batches are split by rows. At most a few pieces a thread are in memory at once. An error
/// among the batches goes out in its place, and nothing after it.
///
/// # Errors
/// When no threads can be started.
pub fn check_all<'c, B, E>(
    checker: &'c Checker,
    batches: B,
    threads: usize,
) -> Result<impl Iterator<Item = Result<Checked, E>> + use<'c, B, E>, rayon::ThreadPoolBuildError>
where
    B: Iterator<Item = Result<RecordBatch, E>> + 'c,
    E: 'c,
{
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build()?;
    let works = (0..pool.current_num_threads()).map(|_| Work::default()).collect();
    Ok(Driver {
        checker,
        batches,
        pool,
        works,
        waiting: VecDeque::new(),
        done: VecDeque::new(),
        rows: 0,
        error: None,
        ended: false,
    })
}

struct Driver<'c, B, E> {
    checker: &'c Checker,
    batches: B,
    pool: rayon::ThreadPool,
    works: Vec<Work>,
    /// Pieces of a batch that are not checked yet.
    waiting: VecDeque<RecordBatch>,
    done: VecDeque<Checked>,
    /// Rows before the first piece that waits.
    rows: u64,
    error: Option<E>,
    ended: bool,
}

impl<B, E> Iterator for Driver<'_, B, E>
where
    B: Iterator<Item = Result<RecordBatch, E>>,
{
    type Item = Result<Checked, E>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done.is_empty() {
            self.run();
        }
        self.done.pop_front().map(Ok).or_else(|| self.error.take().map(Err))
    }
}

impl<B, E> Driver<'_, B, E>
where
    B: Iterator<Item = Result<RecordBatch, E>>,
{
    /// Checks as many pieces as there are threads, side by side.
    fn run(&mut self) {
        let number = self.works.len();
        while !self.ended && self.waiting.len() < number {
            match self.batches.next() {
                None => self.ended = true,
                Some(Err(error)) => {
                    self.error = Some(error);
                    self.ended = true;
                }
                Some(Ok(batch)) => {
                    let rows = batch.num_rows();
                    // At least one piece, so that an empty batch gives an empty result.
                    for start in (0..rows.max(1)).step_by(ROWS) {
                        self.waiting.push_back(batch.slice(start.min(rows), ROWS.min(rows - start.min(rows))));
                    }
                }
            }
        }
        let pieces: Vec<(u64, RecordBatch)> = self
            .waiting
            .drain(..number.min(self.waiting.len()))
            .map(|piece| {
                let first = self.rows;
                self.rows += piece.num_rows() as u64;
                (first, piece)
            })
            .collect();
        let checker = self.checker;
        let works = &mut self.works;
        let done: Vec<Checked> = self.pool.install(|| {
            pieces.par_iter().zip(works).map(|((first, piece), work)| checker.check(piece, *first, work)).collect()
        });
        self.done.extend(done);
    }
}
