<html><head><meta http-equiv="Content-Type" content="text/html; charset=gbk"><title>固定资产登记</title>
<script language="javascript">
function window_onload(){
  Grid1.Cols=5; Grid1.Rows=1;
  var t=["资产编号","名称","部门","原值","状态"]; for(var i=0;i<5;i++) Grid1.TextMatrix(0,i)=t[i];
  Grid1.LoadURL("zichan_data.asp?bm=03");
}
function baocun(){ if(Grid1.Changed) Grid1.PostURL("zichan_save.asp"); else alert("没有修改"); }
</script></head>
<body onload="window_onload()"><b>固定资产登记 — 财务处</b>
<table><tr><td><input type="button" value="新增" onclick="Grid1.AddItem('')"></td><td><input type="button" value="保存" onclick="baocun()"></td><td><input type="button" value="打印" onclick="Grid1.PrintGrid()"></td></tr></table>
<object id="Grid1" classid="clsid:6262D3A0-531B-11CF-91F6-C2863C385E30" width="100%" height="400" codebase="msflxgrd.cab"></object>
</body></html>
