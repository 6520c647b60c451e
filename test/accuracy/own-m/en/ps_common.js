var changed_win0 = false, isIE = navigator.appName.indexOf("Microsoft") > -1;
function addEvt(el, evt, fn) {
  if (el.addEventListener) el.addEventListener(evt, fn, false);
  else if (el.attachEvent) el.attachEvent("on" + evt, fn);
  else el["on" + evt] = fn;
}
function doKeyDown_win0(ev) {
  if (!ev) ev = window.event;
  var k = isIE ? ev.keyCode : ev.which;
  if (ev.altKey && k == 49) { submitAction_win0(document.win0, 'DERIVED_ABS_SUBMIT_BTN'); return false; }
  return true;
}
function initEvents_win0() {
  var f = document.win0;
  for (var i = 0; i < f.elements.length; i++) addEvt(f.elements[i], "change", function () { changed_win0 = true; f.ICChanged.value = "1"; });
  addEvt(document, "keydown", doKeyDown_win0);
}
function submitAction_win0(form, name) {
  form.ICAction.value = name;
  form.ICXPos.value = document.documentElement.scrollLeft || document.body.scrollLeft;
  form.ICYPos.value = document.documentElement.scrollTop || document.body.scrollTop;
  form.submit();
}
