<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>收文登记簿</title>
<style>td,th{font-size:12px;border:1px solid #7f9db9;padding:3px}th{background:#dbe7f5}table{border-collapse:collapse;width:900px}.ji{color:red}</style>
<script language="javascript">
function daochuExcel(){
  var xl;
  try { xl = new ActiveXObject("Excel.Application"); }
  catch(e){ alert("您的浏览器不支持直接打开Excel，请使用右侧的“下载CSV”。"); return; }
  var wb = xl.Workbooks.Add(), sh = wb.Worksheets(1), t = document.getElementById("shouwen");
  for (var i = 0; i < t.rows.length; i++)
    for (var j = 0; j < t.rows[i].cells.length; j++)
      sh.Cells(i + 1, j + 1).Value = t.rows[i].cells[j].innerText;
  xl.Visible = true;
}
</script></head><body>
<h3>市地方税务局 收文登记簿</h3>
<form action="gongwen_liebiao.jsp" method="get">来文单位 <input name="dw" size="16"> 标题 <input name="bt" size="24"> <input type="submit" value="查询"> <input type="button" value="导出Excel" onclick="daochuExcel()"> <a href="gongwen_csv.jsp">下载CSV</a></form>
<table id="shouwen"><tr><th>收文号</th><th>来文日期</th><th>来文单位</th><th>文号</th><th>标题</th><th>承办</th></tr>
<tr><td>0412</td><td>2007-06-18</td><td>省地税局</td><td>赣地税发[2007]88号</td><td><a href="gw.jsp?id=412">关于做好上半年税收征管质量考核工作的通知</a></td><td>征管科</td></tr>
<tr><td>0411</td><td>2007-06-15</td><td>市政府办</td><td>府办字[2007]61号</td><td><a href="gw.jsp?id=411">关于印发防汛值班安排的通知</a> <span class="ji">急</span></td><td>办公室</td></tr>
<tr><td>0410</td><td>2007-06-14</td><td>市财政局</td><td>财预[2007]35号</td><td><a href="gw.jsp?id=410">关于报送部门预算调整的函</a></td><td>计财科</td></tr>
<tr><td>0409</td><td>2007-06-12</td><td>省地税局</td><td>赣地税函[2007]120号</td><td><a href="gw.jsp?id=409">关于企业所得税汇算清缴有关问题的批复</a></td><td>税政科</td></tr></table>
<p>共 409 条 第 1/41 页 <a href="?p=2">下一页</a></p></body></html>
