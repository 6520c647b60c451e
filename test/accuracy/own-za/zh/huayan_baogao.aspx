<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN">
<HTML>
<HEAD>
<META http-equiv="Content-Type" content="text/html; charset=gb2312">
<meta name="vs_targetSchema" content="http://schemas.microsoft.com/intellisense/ie5">
<title>检验报告单</title>
<style media="print">.noprint{display:none}</style>
<style>table.r{border-collapse:collapse;width:620px}table.r td{border-bottom:1px dashed #999;font-size:13px;padding:2px 6px}</style>
<script>
function dayin(n){
	try{
		document.all.WebBrowser1.ExecWB(n,1);
	}catch(e){
		window.print();
	}
}
</script>
</HEAD>
<body>
<OBJECT id="WebBrowser1" height="0" width="0" classid="CLSID:8856F961-340A-11D0-A96B-00C04FD705A2"></OBJECT>
<form id="Form1" method="post" action="huayan_baogao.aspx">
<input type="hidden" name="__VIEWSTATE" value="dDwtMTc3MzY1NTg7Oz4=">
<div class="noprint"><input type="button" value="打印" onclick="dayin(6)"> <input type="button" value="打印预览" onclick="dayin(7)"> <input type="button" value="返回" onclick="history.back()"></div>
<h3 align="center">市第二人民医院检验报告单</h3>
<p>姓名：周××　性别：女　年龄：46　科别：内分泌科　床号：12　标本：血清　送检：何医师</p>
<table class="r">
<tr><td>项目</td><td>结果</td><td>单位</td><td>参考值</td><td>提示</td></tr>
<tr><td>葡萄糖 GLU</td><td>8.7</td><td>mmol/L</td><td>3.9-6.1</td><td>↑</td></tr>
<tr><td>总胆固醇 TC</td><td>5.2</td><td>mmol/L</td><td>2.8-5.7</td><td></td></tr>
<tr><td>甘油三酯 TG</td><td>2.41</td><td>mmol/L</td><td>0.4-1.7</td><td>↑</td></tr>
<tr><td>肌酐 CREA</td><td>71</td><td>μmol/L</td><td>44-97</td><td></td></tr>
<tr><td>尿酸 UA</td><td>302</td><td>μmol/L</td><td>90-360</td><td></td></tr>
</table>
<p>检验者：钱芳　审核者：吴敏　报告时间：2007-09-18 10:22　<font size="2">本报告仅对所检标本负责</font></p>
</form>
</body>
</HTML>
