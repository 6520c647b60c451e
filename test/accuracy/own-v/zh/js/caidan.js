// 右键菜单 2004.3
var pop = window.createPopup ? window.createPopup() : null;
var curRow = null;
function menuItem(txt, fn){
  return "<div style='font:12px 宋体;padding:3px 14px;cursor:hand' onmouseover=\"this.style.background='#316ac5'\" onmouseout=\"this.style.background=''\" onclick=\"parent." + fn + "()\">" + txt + "</div>";
}
function showMenu(tr){
  curRow = tr;
  var b = pop.document.body;
  b.style.cssText = "border:1px solid #666;background:#fff;margin:0";
  b.innerHTML = menuItem("审核通过", "tongguo") + menuItem("退回修改", "tuihui") + menuItem("查看明细", "mingxi");
  pop.show(event.clientX, event.clientY, 100, 62, document.body);
  event.returnValue = false;
}
function doAct(a){ pop.hide(); document.act.id.value = curRow.id; document.act.cz.value = a; document.act.submit(); }
function tongguo(){ doAct("1"); }
function tuihui(){ doAct("2"); }
function mingxi(){ doAct("3"); }
