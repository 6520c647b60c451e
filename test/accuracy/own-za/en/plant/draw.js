/* process sheet drawing - JT 06/2002 */
var TANKS = [
  {n:'T-101', x:40,  y:120, lvl:72, prod:'Caustic 50%'},
  {n:'T-102', x:180, y:120, lvl:35, prod:'Caustic 25%'},
  {n:'T-201', x:320, y:120, lvl:88, prod:'Brine'},
  {n:'T-202', x:460, y:120, lvl:12, prod:'Brine'}];
function shape(tag, css, attrs) {
  var s = '<v:' + tag + ' style="position:absolute;' + css + '"';
  for (var a in attrs) s += ' ' + a + '="' + attrs[a] + '"';
  return s + '>';
}
function drawPlant() {
  var h = '', t, fh;
  for (var i = 0; i < TANKS.length; i++) {
    t = TANKS[i]; fh = Math.round(t.lvl * 1.2);
    h += shape('roundrect', 'left:' + t.x + 'px;top:' + t.y + 'px;width:80px;height:120px', {fillcolor:'#eeeeee', strokecolor:'#333333'}) + '</v:roundrect>';
    h += shape('rect', 'left:' + (t.x + 4) + 'px;top:' + (t.y + 120 - fh) + 'px;width:72px;height:' + fh + 'px', {fillcolor: t.lvl < 15 || t.lvl > 85 ? 'red' : '#3377cc', stroked:'f'});
    h += '<v:textbox inset="0,0,0,0"><div align=center style="color:white;font:bold 9pt Arial">' + t.n + '<br>' + t.lvl + '%</div></v:textbox></v:rect>';
    if (i) h += shape('line', '', {from: (t.x - 60) + 'px,' + (t.y + 100) + 'px', to: t.x + 'px,' + (t.y + 100) + 'px', strokeweight:'3px', strokecolor:'#888888'}) + '<v:stroke endarrow="block"/></v:line>';
  }
  document.all.canvas.innerHTML = h;
}
