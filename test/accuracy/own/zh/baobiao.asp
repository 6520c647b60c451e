<html><head><meta http-equiv="Content-Type" content="text/html; charset=gbk"><title>报表生成</title>
<script language="javascript">
// 生成月报
function shengcheng(){
  var xl = new ActiveXObject("Excel.Application");
  var bk = xl.Workbooks.Add(); var st = bk.Worksheets(1);
  st.Cells(1,1).Value = "部门"; st.Cells(1,2).Value = "金额";
  var t = document.getElementById("sj").rows;
  for (var i=0;i<t.length;i++) { st.Cells(i+2,1).Value = t(i).cells(0).innerText; }
  xl.Visible = true;
}
window.onload = shengcheng;
</script></head><body>正在生成报表，请稍候……<table id="sj" style="display:none"><tr><td>财务科</td><td>1000</td></tr></table></body></html>
