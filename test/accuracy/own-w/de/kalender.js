var Kal={ie:/MSIE ([1-6])\./.test(navigator.userAgent)&&!window.opera,box:null,
zeige:function(f){var k=this;if(k.box)k.box.parentNode.removeChild(k.box);var d=document.createElement('div');d.style.position='absolute';d.style.border='1px solid #999';d.style.background='#fff';
 var n=new Date();for(var i=0;i<14;i++){(function(t){var a=document.createElement('a');a.href='#';a.innerHTML=t.getDate()+'.'+(t.getMonth()+1)+'.'+t.getFullYear();a.style.display='block';
 a.onclick=function(){f.value=a.innerHTML;k.weg();return false;};d.appendChild(a);})(new Date(n.getFullYear(),n.getMonth(),n.getDate()+i));}
 f.parentNode.appendChild(d);k.box=d;if(k.ie){var s=document.createElement('<iframe src="javascript:false" frameborder="0">');d.insertBefore(s,d.firstChild);d.style.filter='alpha(opacity=95)';}},
weg:function(){if(this.box){this.box.parentNode.removeChild(this.box);this.box=null;}}};
