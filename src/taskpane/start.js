/*
 * The first script of the pane: loads the rest where this Excel can run it, and makes the notice of a pane that does not open more exact.
 * It is served as it stands and speaks the language of Internet Explorer, which Excel 2016 and 2019 may still show the pane in.
 */
(function () {
  'use strict';

  /** A little before the style file shows the notice. */
  var beforeNotice = 14500;
  var seen = { failed: [], blocked: [], errors: [], storage: '', ready: false };

  function byId(id) {
    return document.getElementById(id);
  }

  /** Internet Explorer's engine knows its own version; no other does. */
  function isExplorer() {
    return Boolean(document.documentMode);
  }

  function canStore() {
    try {
      return Boolean(window.localStorage && window.sessionStorage);
    } catch (error) {
      seen.storage = error.name;
      return false;
    }
  }

  function sayTooOld() {
    document.body.className = 'old';
  }

  function loadPane() {
    var scripts = byId('pane').getAttribute('data-scripts').split(' ');
    for (var i = 0; i < scripts.length; i += 1) {
      var script = document.createElement('script');
      script.src = scripts[i];
      script.async = false;
      document.head.appendChild(script);
    }
  }

  function start() {
    if (isExplorer()) {
      sayTooOld();
      return;
    }
    if (typeof Office === 'undefined') return;
    Office.onReady(function (info) {
      seen.ready = true;
      var floor = byId('pane').getAttribute('data-floor');
      var inExcel = Boolean(info) && info.host === 'Excel';
      if (inExcel && !Office.context.requirements.isSetSupported('ExcelApi', floor)) sayTooOld();
      else loadPane();
    });
  }

  /** Which of the known causes it looks like, by the ids of the notice's lines. */
  function causes() {
    var found = [];
    if (typeof Office === 'undefined') found.push('cause-office');
    if (document.querySelector('iframe[src*="AgaveErrorUX"]')) found.push('cause-host');
    if (!canStore()) found.push('cause-storage');
    if (seen.ready && seen.failed.length + seen.errors.length > 0) found.push('cause-own');
    return found.length > 0 ? found : ['cause-unknown'];
  }

  function explain() {
    if (byId('pane') === null || byId('pane').firstChild) return;
    var likely = causes();
    var lines = document.querySelectorAll('#causes > li');
    for (var i = 0; i < lines.length; i += 1) lines[i].hidden = likely.indexOf(lines[i].id) < 0;
    byId('facts').textContent = [
      'Office.js ' + (typeof Office === 'undefined' ? 'absent' : 'loaded'),
      'onReady ' + (seen.ready ? 'yes' : 'no'),
      'storage ' + (canStore() ? 'yes' : seen.storage),
    ]
      .concat(seen.failed, seen.blocked, seen.errors)
      .join(' · ');
  }

  window.addEventListener(
    'error',
    function (event) {
      var source = event.target && event.target.src;
      if (source) seen.failed.push('not loaded: ' + source);
      else if (event.message) seen.errors.push(event.message);
    },
    true
  );
  window.addEventListener('unhandledrejection', function (event) {
    seen.errors.push(String(event.reason));
  });
  document.addEventListener('securitypolicyviolation', function (event) {
    seen.blocked.push('blocked: ' + event.blockedURI);
  });
  document.addEventListener('DOMContentLoaded', start);
  setInterval(explain, beforeNotice);
})();
