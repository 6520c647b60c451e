<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gbk" />
<title>继续教育报名</title>
<script type="text/javascript">
var xmlHttp = false;
function createXMLHttp(){
	if(window.XMLHttpRequest){
		xmlHttp = new XMLHttpRequest();
		if(xmlHttp.overrideMimeType) xmlHttp.overrideMimeType("text/xml");
	}else if(window.ActiveXObject){
		var v = ["MSXML2.XMLHTTP.5.0","MSXML2.XMLHTTP.3.0","Microsoft.XMLHTTP"];
		for(var i=0;i<v.length && !xmlHttp;i++){
			try{ xmlHttp = new ActiveXObject(v[i]); }catch(e){ xmlHttp = false; }
		}
	}
	return xmlHttp;
}
function checkNo(v){
	var tip = document.getElementById("tip");
	if(!/^\d{6}$/.test(v)){ tip.innerHTML = "工号应为6位数字"; return false; }
	tip.innerHTML = "";
	var x = createXMLHttp();
	if(!x) return true;
	x.open("GET","check.php?no="+v,true);
	x.onreadystatechange=function(){ if(x.readyState==4 && x.status==200 && x.responseText.indexOf("dup")==0) tip.innerHTML="该工号已报名"; };
	x.send(null);
	return true;
}
</script>
</head>
<body>
<h2>市第一人民医院 2011年继续教育报名</h2>
<form action="save.php" method="post" onsubmit="return checkNo(this.no.value)">
<p>工号：<input type="text" name="no" maxlength="6" onblur="checkNo(this.value)" /> <span id="tip" style="color:red"></span></p>
<p>姓名：<input type="text" name="xm" /></p>
<p>科室：<select name="ks"><option>心内科</option><option>普外科</option><option>护理部</option><option>检验科</option></select></p>
<p>课程：<label><input type="checkbox" name="c[]" value="1" />院感防控</label> <label><input type="checkbox" name="c[]" value="2" />急救技能</label> <label><input type="checkbox" name="c[]" value="3" />病历书写规范</label></p>
<p><input type="submit" value="提交" /></p>
</form>
</body>
</html>
