// Nothing is called by name: the library is loaded into programs that tests run.
