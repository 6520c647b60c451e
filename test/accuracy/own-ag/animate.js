// FrontPage dynamic animation
var dynamicanimAttr = "dynamicanimation";
function dynAnimation() {
  var ms = navigator.appVersion.indexOf("MSIE");
  var ie4 = (ms > 0) && (parseInt(navigator.appVersion.substring(ms + 5, ms + 6)) >= 4);
  if (!ie4) return;
  for (i = 0; i < document.all.length; i++) {
    el = document.all[i];
    if (el.getAttribute(dynamicanimAttr)) {
      el.style.posLeft = -200;
      window.setTimeout("document.all['" + el.id + "'].style.posLeft=0", 400);
    }
  }
}
