/* Ext JS Library 2.2 (grid only) */
var Ext = { version:'2.2', isIE: !!document.documentElement.currentStyle && !!window.ActiveXObject, isGecko: /gecko/.test(navigator.userAgent.toLowerCase()) };
Ext.onReady = function(fn){ if (document.addEventListener) document.addEventListener('DOMContentLoaded', fn, false); else window.attachEvent('onload', fn); };
Ext.lib = { Ajax: { activeX: ['MSXML2.XMLHTTP.3.0','MSXML2.XMLHTTP','Microsoft.XMLHTTP'],
  createXhrObject: function(){ try { return new XMLHttpRequest(); } catch(e) { for (var i=0;i<this.activeX.length;i++){ try { return new ActiveXObject(this.activeX[i]); } catch(e2){} } } } } };
Ext.grid = { GridPanel: function(c){
  var box = document.getElementById(c.renderTo), self = this; this.dir = 1;
  this.draw = function(){
    var h = '<table class="x-grid3"><tr>';
    for (var i=0;i<c.columns.length;i++) h += '<th col="'+i+'">'+c.columns[i].header+'</th>';
    h += '</tr>';
    for (var r=0;r<c.data.length;r++) h += '<tr><td>'+c.data[r].join('</td><td>')+'</td></tr>';
    box.innerHTML = h + '</table>';
  };
  box.onclick = function(e){ e = e || window.event; var t = e.target || e.srcElement; if (t.tagName != 'TH') return;
    var k = t.getAttribute('col'); self.dir = -self.dir;
    c.data.sort(function(a,b){ return a[k] < b[k] ? self.dir : a[k] > b[k] ? -self.dir : 0; }); self.draw(); };
  this.draw(); } };