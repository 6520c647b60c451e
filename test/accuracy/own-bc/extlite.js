Ext = { version: '2.2-lite', grid: {} };
(function(){
  var ua = navigator.userAgent.toLowerCase();
  Ext.isIE = ua.indexOf("msie") > -1;
  Ext.isGecko = !/webkit|khtml/.test(ua) && ua.indexOf("gecko") > -1;
  var fns = [], done = false;
  function fire(){ if (done) return; done = true; for (var i = 0; i < fns.length; i++) fns[i](); }
  if (Ext.isIE) {
    document.write('<s' + 'cript id="ie-deferred-loader" defer="defer" src="/' + '/:"></s' + 'cript>');
    document.getElementById("ie-deferred-loader").onreadystatechange = function(){ if (this.readyState == "complete") fire(); };
    window.attachEvent("onload", fire);
  } else {
    document.addEventListener("DOMContentLoaded", fire, false);
  }
  Ext.onReady = function(f){ fns.push(f); };
})();
Ext.grid.Panel = function(c){ this.c = c; };
Ext.grid.Panel.prototype.render = function(){
  var t = document.createElement("table"), r, i, j;
  t.border = 1;
  r = t.insertRow(-1);
  for (j = 0; j < this.c.columns.length; j++) r.insertCell(-1).innerHTML = "<b>" + this.c.columns[j] + "</b>";
  for (i = 0; i < this.c.data.length; i++) {
    r = t.insertRow(-1);
    if (Ext.isIE) { r.unselectable = "on"; t.style.zoom = 1; }
    for (j = 0; j < this.c.columns.length; j++) r.insertCell(-1).innerHTML = this.c.data[i][j];
  }
  document.getElementById(this.c.el).appendChild(t);
};
