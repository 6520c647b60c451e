/* tsort 0.4 */
(function(){function on(o,e,f){if(o.addEventListener)o.addEventListener(e,f,false);else if(o.attachEvent)o.attachEvent("on"+e,f)}
function tx(c){return c.innerText!==undefined?c.innerText:c.textContent}
function sort(t,n){var b=t.tBodies[0],a=[],i;for(i=0;i<b.rows.length;i++)a.push(b.rows[i]);
a.sort(function(x,y){var p=tx(x.cells[n]),q=tx(y.cells[n]);return p<q?-1:p>q?1:0});
if(t.last===n){a.reverse();t.last=-1}else t.last=n;
for(i=0;i<a.length;i++)b.appendChild(a[i])}
on(window,"load",function(){var T=document.getElementsByTagName("table");
for(var i=0;i<T.length;i++){if(!/sortable/.test(T[i].className))continue;
(function(t){var h=t.tHead.rows[0].cells;for(var j=0;j<h.length;j++)(function(n){on(h[n],"click",function(){sort(t,n)})})(j)})(T[i])}})})();
