//! Many batches on many threads, with what comes of them in the order in which they came.

use crate::{Checked, Checker, Work};
use arrow_array::RecordBatch;
use std::{collections::VecDeque, ops::Deref};

/// Most rows that one thread takes at once: few enough that several threads share one batch.
const ROWS: usize = 1 << 14;

/// Checks batches on some threads (0: as many as there are processors); the checker may be borrowed, or shared (`Arc`).
/// What comes of them goes out in their order, whatever the threads; large batches are split by rows. At most a few
/// pieces a thread are in memory at once. An error among the batches goes out in its place, and nothing after it.
///
/// ```
/// use guiju::Standard;
/// use guiju_tables::{Checker, Options, arrow_array::{BooleanArray, RecordBatch}, check_all};
/// use std::{convert::Infallible, sync::Arc};
/// let flags = BooleanArray::from(vec![true; 100]);
/// let batch = RecordBatch::try_from_iter([("fire_standards_met", Arc::new(flags) as _)])?;
/// let standard = Arc::new(Standard::bundled("xuzhou-red-landmark")?);
/// let checker = Checker::new(standard, &batch.schema(), Options::default())?;
/// let batches = (0..3).map(|_| Ok::<_, Infallible>(batch.clone()));
/// let mut rows = 0;
/// for checked in check_all(&checker, batches, 2)? {
///     rows += checked?.results.num_rows();
/// }
/// assert_eq!(rows, 300);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
/// When no threads can be started.
pub fn check_all<C, B, E>(
    checker: C,
    batches: B,
    threads: usize,
) -> Result<impl Iterator<Item = Result<Checked, E>> + use<C, B, E>, rayon::ThreadPoolBuildError>
where
    C: Deref<Target = Checker>,
    B: Iterator<Item = Result<RecordBatch, E>>,
{
    let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build()?;
    let works = (0..pool.current_num_threads()).map(|_| Work::default()).collect();
    let input = Input { batches, waiting: VecDeque::new(), rows: 0, error: None, ended: false };
    Ok(Driver { checker, pool, works, input, done: VecDeque::new() })
}

struct Driver<C, B, E> {
    checker: C,
    pool: rayon::ThreadPool,
    works: Vec<Work>,
    input: Input<B, E>,
    done: VecDeque<Checked>,
}

/// Batches, cut into pieces.
struct Input<B, E> {
    batches: B,
    /// Pieces that are not checked yet, each with the number of rows before it.
    waiting: VecDeque<(u64, RecordBatch)>,
    /// Rows so far.
    rows: u64,
    error: Option<E>,
    ended: bool,
}

impl<B, E> Input<B, E>
where
    B: Iterator<Item = Result<RecordBatch, E>>,
{
    /// Reads on until so many pieces wait.
    fn fetch(&mut self, number: usize) {
        while !self.ended && self.waiting.len() < number {
            match self.batches.next() {
                None => self.ended = true,
                Some(Err(error)) => {
                    self.error = Some(error);
                    self.ended = true;
                }
                Some(Ok(batch)) => self.cut(&batch),
            }
        }
    }

    fn cut(&mut self, batch: &RecordBatch) {
        let rows = batch.num_rows();
        // At least one piece, so that an empty batch gives an empty result.
        for start in (0..rows.max(1)).step_by(ROWS) {
            let piece = batch.slice(start.min(rows), ROWS.min(rows - start.min(rows)));
            let before = self.rows;
            self.rows += piece.num_rows() as u64;
            self.waiting.push_back((before, piece));
        }
    }
}

impl<C, B, E> Iterator for Driver<C, B, E>
where
    C: Deref<Target = Checker>,
    B: Iterator<Item = Result<RecordBatch, E>>,
{
    type Item = Result<Checked, E>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.done.is_empty() {
            self.run();
        }
        self.done.pop_front().map(Ok).or_else(|| self.input.error.take().map(Err))
    }
}

impl<C, B, E> Driver<C, B, E>
where
    C: Deref<Target = Checker>,
    B: Iterator<Item = Result<RecordBatch, E>>,
{
    /// Checks as many pieces as there are threads side by side, and reads the next ones meanwhile.
    fn run(&mut self) {
        let Self { checker, pool, works, input, done } = self;
        let (number, checker): (usize, &Checker) = (works.len(), checker);
        input.fetch(number);
        let pieces: Vec<(u64, RecordBatch)> = input.waiting.drain(..number.min(input.waiting.len())).collect();
        let mut checked: Vec<Option<Checked>> = vec![None; pieces.len()];
        pool.in_place_scope(|scope| {
            for (((before, piece), work), out) in pieces.iter().zip(works).zip(&mut checked) {
                scope.spawn(move |_| *out = Some(checker.check(piece, *before, work)));
            }
            input.fetch(number);
        });
        done.extend(checked.into_iter().flatten());
    }
}
