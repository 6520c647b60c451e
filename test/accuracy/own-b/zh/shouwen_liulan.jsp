<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=gbk"><title>收文阅览</title>
<script type="text/javascript">
function kongjian(){
  var d=document.getElementById("ctl");
  d.innerHTML='<object id="TANGER_OCX" classid="clsid:C9BC4DFF-4248-4a3c-8A49-63A7D317F404" width="100%" height="500"><span style="color:red">控件未加载，请直接下载正文。</span></object>';
  try{ document.getElementById("TANGER_OCX").OpenFromURL("/file/2010-88.doc"); }catch(e){}
}
function yue(f){ if(!confirm("确认已阅？")) return false; f.yj.value=f.yj.value||"已阅"; return true; }
</script></head>
<body><h2>关于做好2010年防汛工作的通知</h2>
<p>各区县水利局：</p><p>　　今年汛期即将来临，各单位要落实防汛责任制，5月底前完成水库、堤防隐患排查，并将结果报市防办。</p><p align="right">市水利局<br>2010年4月20日</p>
<p>附件：<a href="/file/2010-88.doc">正文下载</a> <a href="/file/2010-88-1.xls">隐患排查表</a> <input type="button" value="控件中打开" onclick="kongjian()"></p><div id="ctl"></div>
<form method="post" action="yue.jsp" onsubmit="return yue(this)">意见：<textarea name="yj" rows="3" cols="50"></textarea> <input type="submit" value="提交意见"></form></body></html>
