<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gbk" />
<title>维修工单</title>
<style type="text/css">
body { font: 12px/1.6 宋体; margin: 10px }
.list { border-collapse: collapse; width: 100% }
.list th { background: #d9e6f5; border: 1px solid #9db9d9; cursor: pointer }
.list td { border: 1px solid #c8d8ea; padding: 2px 6px }
.mask { position: absolute; left: 0; top: 0; width: 100%; height: 100%; background: #000; filter: alpha(opacity=40); -moz-opacity: .4; opacity: .4; z-index: 90 }
.box { position: absolute; z-index: 100; width: 320px; background: #fff; border: 2px solid #369; padding: 0 }
.box h4 { margin: 0; background: #369; color: #fff; padding: 3px 8px; font-size: 12px }
.box div { padding: 12px }
</style>
<script type="text/javascript">
var isIE6 = /MSIE 6/.test(navigator.userAgent);
var MsgBox = {
  open: function (title, html, ok) {
    var m = document.createElement("div"), b = document.createElement("div");
    m.className = "mask"; m.style.height = Math.max(document.documentElement.clientHeight, document.body.scrollHeight) + "px";
    if (isIE6) { // 遮住select
      m.innerHTML = '<iframe style="width:100%;height:100%;filter:alpha(opacity=0)" frameborder="0"></iframe>';
    }
    b.className = "box";
    b.innerHTML = "<h4>" + title + "</h4><div>" + html + '<p align="center"><input type="button" value="确定" /> <input type="button" value="取消" /></p></div>';
    document.body.appendChild(m); document.body.appendChild(b);
    b.style.left = (document.documentElement.clientWidth - 320) / 2 + "px";
    b.style.top = (document.documentElement.scrollTop || document.body.scrollTop) + 120 + "px";
    var bt = b.getElementsByTagName("input"), n = bt.length;
    function close() { document.body.removeChild(m); document.body.removeChild(b); }
    bt[n - 2].onclick = function () { if (!ok || ok(b) !== false) close(); };
    bt[n - 1].onclick = close;
    return b;
  }
};
var data = [
  ["WX1101", "2号锅炉房", "引风机异响", "待派", "2009-02-11"],
  ["WX1102", "办公楼三层", "空调不制冷", "处理中", "2009-02-11"],
  ["WX1103", "成品库", "卷帘门卡住", "待派", "2009-02-12"],
  ["WX1104", "食堂", "下水道堵塞", "完成", "2009-02-12"],
  ["WX1105", "化验室", "通风橱照明", "待派", "2009-02-13"],
  ["WX1106", "门卫", "道闸不起杆", "处理中", "2009-02-13"],
  ["WX1107", "1号车间", "行车限位失灵", "待派", "2009-02-14"]
];
var page = 0, size = 5, asc = true, col = 0;
function draw() {
  var h = [], i, r, e = Math.min(data.length, (page + 1) * size);
  h.push('<table class="list"><tr>');
  var t = ["单号", "地点", "故障", "状态", "日期"];
  for (i = 0; i < 5; i++) h.push('<th onclick="sortBy(' + i + ')">' + t[i] + (i == col ? (asc ? "↑" : "↓") : "") + "</th>");
  h.push("<th>操作</th></tr>");
  for (r = page * size; r < e; r++) {
    h.push("<tr>");
    for (i = 0; i < 5; i++) h.push("<td>" + data[r][i] + "</td>");
    h.push('<td>' + (data[r][3] == "待派" ? '<a href="javascript:pai(' + r + ')">派工</a>' : "&nbsp;") + "</td></tr>");
  }
  h.push("</table>");
  document.getElementById("grid").innerHTML = h.join("");
  document.getElementById("pg").innerHTML = "第 " + (page + 1) + " / " + Math.ceil(data.length / size) + " 页";
}
function go(d) { if (page + d >= 0 && (page + d) * size < data.length) { page += d; draw(); } }
function sortBy(c) {
  asc = c == col ? !asc : true; col = c;
  data.sort(function (a, b) { return (a[c] < b[c] ? -1 : a[c] > b[c] ? 1 : 0) * (asc ? 1 : -1); });
  draw();
}
function pai(r) {
  MsgBox.open("派工 " + data[r][0], '维修人员：<select><option>电工班 刘工</option><option>机修班 陈工</option><option>管工班 何工</option></select>', function (b) {
    data[r][3] = "处理中";
    document.getElementById("dan").value = data[r][0];
    document.getElementById("ren").value = b.getElementsByTagName("select")[0].value;
    draw();
  });
}
window.onload = draw;
</script>
</head>
<body>
<h3>设备维修工单</h3>
<div id="grid"></div>
<p><a href="javascript:go(-1)">上一页</a> <span id="pg"></span> <a href="javascript:go(1)">下一页</a></p>
<form method="post" action="paigong.jsp"><p>最近派工：<input id="dan" name="dan" readonly="readonly" /> <input id="ren" name="ren" readonly="readonly" /> <input type="submit" value="保存" /></p></form>
</body>
</html>
