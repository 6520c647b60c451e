// FrontPage DHTML animation (shortened)
function fpElems() { return document.all ? document.all.tags("FONT") : []; }
function dynAnimation() {
  var a = fpElems();
  for (var i = 0; i < a.length; i++)
    if (a[i].getAttribute("dynamicanimation")) { a[i].style.position = "relative"; a[i].style.posTop = -80; fpDrop(i); }
}
function fpDrop(i) {
  var e = fpElems()[i];
  if (e.style.posTop < 0) { e.style.posTop += 4; setTimeout("fpDrop(" + i + ")", 20); }
}
