var cats = { 'Printing': ['Paper jam', 'Toner', 'Wrong printer'], 'E-mail': ['Cannot send', 'Mailbox full', 'Spam'], 'Password': ['Network', 'Payroll', 'Stock system'], 'Telephone': ['Voicemail', 'Divert'] };
var tips = { 'Toner': 'Toner is kept by your office manager. No need for a call.', 'Mailbox full': 'Empty Deleted Items first, then wait five minutes.', 'Network': 'Try the self service page on any kiosk PC.' };
function $(id) { return document.getElementById(id); }
function on(el, ev, fn) {
  if (el.addEventListener) el.addEventListener(ev, fn, false);
  else if (el.attachEvent) el.attachEvent('on' + ev, function () { fn.call(el, window.event); });
}
function fill(sel, arr) {
  sel.options.length = 0;
  for (var i = 0; i < arr.length; i++) sel.options[i] = new Option(arr[i], arr[i]);
}
function stop(e) { if (e.preventDefault) e.preventDefault(); else e.returnValue = false; }
on(window, 'load', function () {
  var names = []; for (var k in cats) names.push(k);
  fill($('cat'), names); fill($('sub'), cats[names[0]]);
  on($('cat'), 'change', function () { fill($('sub'), cats[$('cat').value]); showTip(); });
  on($('sub'), 'change', showTip);
  on($('txt'), 'keyup', function () { $('left').innerHTML = 500 - $('txt').value.length; });
  on($('call'), 'submit', function (e) { if ($('txt').value.length < 10) { alert('Please tell us a little more.'); stop(e || window.event); } });
});
function showTip() { var t = tips[$('sub').value]; $('tip').style.display = t ? 'block' : 'none'; $('tip').innerHTML = t || ''; }
