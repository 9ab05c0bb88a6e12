#!/usr/bin/env node
// Node 22 and later keep what they have compiled for the next run.
require('node:module').enableCompileCache?.();
require('../build/soat.cjs')
  .main(process.argv)
  .then((code) => {
    process.exitCode = code;
  });
