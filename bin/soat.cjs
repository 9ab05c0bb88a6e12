#!/usr/bin/env node
require('../build/soat.cjs')
  .main(process.argv)
  .then((code) => {
    process.exitCode = code;
  });
