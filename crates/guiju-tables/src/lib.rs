//! Tables at the door of guiju.
