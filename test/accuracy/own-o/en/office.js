// Office helpers - IT Applications, Revenue House
var PROG = { Excel: ".Application", Word: ".Application", Outlook: ".Application" };
function startOffice(n) {
  var o = null;
  try { o = new ActiveXObject(n + PROG[n]); } catch (e) { o = null; }
  return o;
}
