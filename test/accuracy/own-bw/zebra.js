function addEvent(obj, type, fn) {
  if (obj.attachEvent) {
    obj['e' + type + fn] = fn;
    obj[type + fn] = function () { obj['e' + type + fn](window.event); };
    obj.attachEvent('on' + type, obj[type + fn]);
  } else obj.addEventListener(type, fn, false);
}
addEvent(window, 'load', function () {
  var t = document.getElementsByTagName('table');
  for (var i = 0; i < t.length; i++) {
    if (t[i].className.indexOf('zebra') < 0) continue;
    var r = t[i].tBodies[0].rows;
    for (var j = 0; j < r.length; j++) if (j % 2) r[j].className = 'alt';
  }
});
