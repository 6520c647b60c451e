// FrontPage animation script
function dynAnimation() {
  var animateElements = new Array();
  if (!document.all || (navigator.appVersion.indexOf("MSIE") < 0)) return;
  var el = document.all["fpAnimflyTopFP1"];
  el.style.posTop = -200;
  window.setTimeout("fly()", 20);
}
function fly() {
  var el = document.all["fpAnimflyTopFP1"];
  if (el.style.posTop < 0) { el.style.posTop += 20; window.setTimeout("fly()", 20); }
}
