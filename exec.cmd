@rem Windows has no "exec"; the npm scripts use it elsewhere so that a signal reaches the program itself.
@%*
