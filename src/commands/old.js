/*
 * The ribbon's buttons where Excel shows its pages in Internet Explorer: they say that this Excel is too old. Served as it stands, in that
 * browser's language; every other browser takes the commands from the script that follows.
 */
(function () {
  'use strict';

  function sayTooOld(event) {
    var place = window.location.href.replace(/[^/]*$/, '');
    var end = function () {
      event.completed();
    };
    if (!Office.context.ui || !Office.context.ui.displayDialogAsync) return end();
    Office.context.ui.displayDialogAsync(place + 'old.html', { height: 40, width: 30 }, function (result) {
      if (result.status === 'failed') end();
      else result.value.addEventHandler('dialogEventReceived', end);
    });
  }

  if (document.documentMode) {
    window.mark = sayTooOld;
    window.summarise = sayTooOld;
    window.clearMarks = sayTooOld;
    document.addEventListener('DOMContentLoaded', function () {
      Office.initialize = function () {};
    });
  }
})();
